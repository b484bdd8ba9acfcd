package cuttings.cli;

import cuttings.article.Cutting;
import cuttings.article.Dated;
import java.util.Locale;
import java.util.stream.Stream;

/** Into which files an export may be divided. */
enum Split {
    /** By the month of publication as printed. */
    MONTH {
        @Override
        String part(Cutting cutting) {
            Dated published = cutting.article().published();
            return published == null
                    ? UNKNOWN_MONTH
                    : published.day().toString().substring(0, 7);
        }
    },
    /** By site. */
    SITE {
        @Override
        String part(Cutting cutting) {
            String site = cutting.article().site();
            return site.isEmpty() ? UNKNOWN_SITE : site;
        }
    };

    /** What stands for the month of articles without a date. */
    static final String UNKNOWN_MONTH = "undated";

    /** What stands for the site of saved pages that do not tell it. */
    static final String UNKNOWN_SITE = "unknown";

    /** What the name of an article's file says. */
    abstract String part(Cutting cutting);

    /** The names of the ways in the help. */
    static final class Names extends LowerCaseNames {
        Names() {
            super(Stream.of(values()));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
