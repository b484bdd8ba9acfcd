package cuttings.cli;

import cuttings.config.Reading;
import cuttings.crawl.CrawlSettings;
import cuttings.crawl.Period;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How far one run of {@code cuttings crawl} goes: the options that win over the configuration's. */
final class CrawlLimits {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Fetch only what its feed or sitemap dates on this day or later, and ask every source,"
                    + " also those that rarely bring anything: for archiving a past period.")
    private @Nullable Days since;

    @Option(names = "--until", paramLabel = "DATE", description = "Fetch only what is dated on this day or earlier.")
    private @Nullable Days until;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "Fetch at most so many article pages.",
            converter = Positive.class)
    private @Nullable Integer maxPages;

    @Option(
            names = "--max-per-site",
            paramLabel = "N",
            description = "Fetch at most so many article pages of a site.",
            converter = Positive.class)
    private @Nullable Integer maxPerSite;

    @Option(
            names = "--max-duration",
            paramLabel = "TIME",
            description = "Begin no request after this long: 500ms, 90s, 45m, 6h.",
            converter = LengthOfTime.class)
    private @Nullable Duration maxDuration;

    /** The settings with what was given here in place. */
    CrawlSettings over(CrawlSettings configured) {
        if (since != null && until != null && until.last().isBefore(since.first())) {
            throw CommandException.usage(
                    "--until " + until.last() + " lies before --since " + since.first(),
                    "Give the earlier day to --since.");
        }
        Period period = new Period(since == null ? null : since.first(), until == null ? null : until.last());
        return new CrawlSettings(
                configured.hostsSideBySide(),
                configured.retryAfter(),
                configured.lookAgainAfter(),
                maxPages == null ? configured.maxPages() : maxPages,
                maxPerSite == null ? configured.maxPerSite() : maxPerSite,
                maxDuration == null ? configured.maxDuration() : maxDuration,
                configured.sources(),
                period);
    }

    /** Reads how many at most, as the configuration does. */
    static final class Positive implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                return Reading.POSITIVE.read(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' " + e.getMessage());
            }
        }
    }

    /** Reads a length of time as the configuration does. */
    static final class LengthOfTime implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return Reading.DURATION.read(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' " + e.getMessage());
            }
        }
    }
}
