package cuttings.cli;

import cuttings.archive.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which articles a command is about: the same options on every command that looks articles up. */
final class FilterOptions {

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who signed: parts of a name; case and accents do not matter.")
    @Nullable
    String author;

    @Option(names = "--on", paramLabel = "DATE", description = "Published on this day, or in this month or year.")
    @Nullable
    Days on;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Published on this day or later. A DATE is 2022-01-11, 2022-01, 2022, today, yesterday, or as"
                    + " long ago as 7d, 2w, 6m, 1y; it means the day that the page prints.")
    @Nullable
    Days since;

    @Option(names = "--until", paramLabel = "DATE", description = "Published on this day or earlier.")
    @Nullable
    Days until;

    @Option(names = "--site", paramLabel = "NAME", description = "Of this site.")
    @Nullable
    String site;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description =
                    "With all these words in headline, standfirst, body or captions; \"a phrase\" in quotation marks.")
    @Nullable
    String text;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many.")
    @Nullable
    Integer limit;

    /** What the options ask for, in the given order. */
    Filter filter(Filter.Order order) {
        if (on != null && (since != null || until != null)) {
            throw CommandException.usage(
                    "--on names the days already, so --since and --until cannot be used with it",
                    "Use --since with --until for a span of days.");
        }
        if (limit != null && limit < 0) {
            throw CommandException.usage("--limit cannot be negative: " + limit, "Write a number such as 20.");
        }
        return Filter.builder()
                .author(author)
                .site(site)
                .text(text)
                .since(on != null ? on.first() : since == null ? null : since.first())
                .until(on != null ? on.last() : until == null ? null : until.last())
                .limit(limit)
                .order(order)
                .build();
    }
}
