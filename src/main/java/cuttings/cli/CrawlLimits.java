package cuttings.cli;

import cuttings.config.Reading;
import cuttings.crawl.CrawlSettings;
import cuttings.crawl.Period;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How far one run of {@code cuttings crawl} goes: the options that win over the configuration's. */
final class CrawlLimits {

    private final Given<Days> since = Option.value(
            Days.class,
            "--since",
            "DATE",
            "Fetch only what its feed or sitemap dates on this day or later, and ask every source,"
                    + " also those that rarely bring anything: for archiving a past period.");

    private final Given<Days> until =
            Option.value(Days.class, "--until", "DATE", "Fetch only what is dated on this day or earlier.");

    private final Given<Integer> maxPages = Option.value(
                    Integer.class, "--max-pages", "N", "Fetch at most so many article pages.")
            .readBy(new Positive());

    private final Given<Integer> maxPerSite = Option.value(
                    Integer.class, "--max-per-site", "N", "Fetch at most so many article pages of a site.")
            .readBy(new Positive());

    private final Given<Duration> maxDuration = Option.value(
                    Duration.class, "--max-duration", "TIME", "Begin no request after this long: 500ms, 90s, 45m, 6h.")
            .readBy(new LengthOfTime());

    /** All of them, as the help lists them. */
    List<Given<?>> all() {
        return List.of(since, until, maxPages, maxPerSite, maxDuration);
    }

    /** The settings with what was given here in place. */
    CrawlSettings over(CrawlSettings configured) {
        Days from = since.value();
        Days to = until.value();
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw CommandException.usage(
                    "--until " + to.last() + " lies before --since " + from.first(),
                    "Give the earlier day to --since.");
        }
        Period period = new Period(from == null ? null : from.first(), to == null ? null : to.last());
        return new CrawlSettings(
                configured.hostsSideBySide(),
                configured.retryAfter(),
                configured.lookAgainAfter(),
                maxPages.value() == null ? configured.maxPages() : maxPages.value(),
                maxPerSite.value() == null ? configured.maxPerSite() : maxPerSite.value(),
                maxDuration.value() == null ? configured.maxDuration() : maxDuration.value(),
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
