package cuttings.cli;

import cuttings.archive.Filter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which articles a command is about: the same options on every command that looks articles up. */
@Command(addMethodSubcommands = false)
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

    @Option(
            names = "--found-since",
            paramLabel = "DATE",
            description = "First fetched on this day or later, in your time zone.")
    @Nullable
    Days foundSince;

    @Option(
            names = "--changed-since",
            paramLabel = "DATE",
            description = "With a new revision fetched on this day or later, in your time zone.")
    @Nullable
    Days changedSince;

    @Option(names = "--site", paramLabel = "NAME", description = "Of this site.")
    @Nullable
    String site;

    @Option(names = "--section", paramLabel = "NAME", description = "Of this part of the paper, as printed.")
    @Nullable
    String section;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "In this language: en, pt-BR; pt takes every Portuguese.")
    @Nullable
    String language;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description =
                    "With all these words in headline, standfirst, body or captions. \"A phrase\" in quotation marks,"
                            + " a begin* of a word, one OR another, -without.")
    @Nullable
    String text;

    @Option(
            names = "--has",
            paramLabel = "PART",
            split = ",",
            completionCandidates = Parts.class,
            description = "That have this: ${COMPLETION-CANDIDATES}. Several with commas between.")
    List<Filter.Part> has = List.of();

    @Option(
            names = "--missing",
            paramLabel = "PART",
            split = ",",
            description = "That lack this; the same parts as for --has.")
    List<Filter.Part> missing = List.of();

    @Option(
            names = "--unique",
            description = "Of articles that tell the same text only the one that was published first.")
    boolean unique;

    /** The names of the parts in the help. */
    static final class Parts extends LowerCaseNames {
        Parts() {
            super(Stream.of(Filter.Part.values()));
        }
    }

    /** A filter with these conditions, which may be given an order. */
    Filter.Builder conditions(Clock clock) {
        refuseContradictions();
        return Filter.builder()
                .author(author)
                .site(site)
                .section(section)
                .language(language)
                .text(text)
                .since(on != null ? on.first() : since == null ? null : since.first())
                .until(on != null ? on.last() : until == null ? null : until.last())
                .foundSince(midnight(foundSince, clock))
                .changedSince(midnight(changedSince, clock))
                .has(has)
                .lacks(missing)
                .unique(unique);
    }

    private void refuseContradictions() {
        if (on != null && (since != null || until != null)) {
            throw CommandException.usage(
                    "--on names the days already, so --since and --until cannot be used with it",
                    "Use --since with --until for a span of days.");
        }
        if (since != null && until != null && until.last().isBefore(since.first())) {
            throw CommandException.usage(
                    "--until " + until.last() + " is before --since " + since.first(), "Nothing could match.");
        }
        has.stream().filter(missing::contains).findFirst().ifPresent(part -> {
            String name = part.name().toLowerCase(Locale.ROOT);
            throw CommandException.usage("--has and --missing both name " + name, "Nothing could match.");
        });
    }

    private static @Nullable Instant midnight(@Nullable Days days, Clock clock) {
        return days == null ? null : days.first().atStartOfDay(clock.getZone()).toInstant();
    }
}
