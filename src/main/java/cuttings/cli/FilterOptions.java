package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Pages;
import cuttings.article.PageStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which articles a command is about: the same options on every command that looks articles up. */
final class FilterOptions {

    final Given<String> author = Option.value(
            String.class, "--author", "NAME", "Who signed: parts of a name; case and accents do not matter.");

    private final Given<Days> on =
            Option.value(Days.class, "--on", "DATE", "Published on this day, or in this month or year.");

    private final Given<Days> since = Option.value(
            Days.class,
            "--since",
            "DATE",
            "Published on this day or later. A DATE is 2022-01-11, 2022-01, 2022, today, yesterday, or as"
                    + " long ago as 7d, 2w, 6m, 1y; it means the day that the page prints.");

    private final Given<Days> until = Option.value(Days.class, "--until", "DATE", "Published on this day or earlier.");

    private final Given<Days> foundSince =
            Option.value(Days.class, "--found-since", "DATE", "First fetched on this day or later, in your time zone.");

    private final Given<Days> changedSince = Option.value(
            Days.class,
            "--changed-since",
            "DATE",
            "With a change fetched on this day or later, in your time zone: the newsroom's, unless --changed-by says otherwise.");

    private final Given<Changer> changedBy = Option.value(
                    Changer.class,
                    "--changed-by",
                    "WHOM",
                    "Changed by ${COMPLETION-CANDIDATES}: the newsroom, or a newer version of this program that reads the"
                            + " same page otherwise. A change that may be either's counts as both's.")
            .outOf(new Changer.Names());

    final Given<String> site = Option.value(String.class, "--site", "NAME", "Of this site.");

    final Given<String> section =
            Option.value(String.class, "--section", "NAME", "Of this part of the paper, as printed.");

    final Given<String> language =
            Option.value(String.class, "--language", "TAG", "In this language: en, pt-BR; pt takes every Portuguese.");

    final Given<String> text = Option.value(
            String.class,
            "--text",
            "WORDS",
            "With all these words in headline, standfirst, body or captions. \"A phrase\" in quotation marks,"
                    + " a begin* of a word, one OR another, -without.");

    private final Given<List<Filter.Part>> has = Option.values(
                    Filter.Part.class,
                    "--has",
                    "PART",
                    "That have this: ${COMPLETION-CANDIDATES}. Several with commas between.")
            .outOf(new Parts());

    private final Given<List<Filter.Part>> missing =
            Option.values(Filter.Part.class, "--missing", "PART", "That lack this; the same parts as for --has.");

    private final Given<Boolean> unique =
            Option.flag("--unique", "Of articles that tell the same text only the one that was published first.");

    private final Given<List<PageStatus>> status = Option.values(
                    PageStatus.class,
                    "--status",
                    "STATUS",
                    "Instead of articles the pages of the crawls that were taken for this and not archived as articles:"
                            + " ${COMPLETION-CANDIDATES}. Only --site and --found-since, which then means the last fetch,"
                            + " choose among them.")
            .outOf(new Statuses());

    /** All of them, as the help lists them. */
    List<Given<?>> all() {
        return Stream.concat(ofArticles().stream(), Stream.of(status)).toList();
    }

    /** All but the one that asks for pages that are no articles. */
    List<Given<?>> ofArticles() {
        return List.of(
                author,
                on,
                since,
                until,
                foundSince,
                changedSince,
                changedBy,
                site,
                section,
                language,
                text,
                has,
                missing,
                unique);
    }

    /** Whether it is pages that are asked for, which crawls did not take for articles. */
    boolean areAboutPages() {
        List<PageStatus> statuses = status.or(List.of());
        boolean articles = statuses.contains(PageStatus.ARTICLE);
        if (articles && statuses.stream().anyMatch(other -> other != PageStatus.ARTICLE)) {
            throw CommandException.usage(
                    "--status article cannot be combined with another status",
                    "Look for articles and for pages apart.");
        }
        return !articles && !statuses.isEmpty();
    }

    /** The pages that are asked for. */
    Pages.Wanted pages(Clock clock) {
        refuseForPages(ofArticles().stream()
                .filter(option -> option != site && option != foundSince)
                .toList());
        return new Pages.Wanted(Set.copyOf(status.or(List.of())), site.value(), midnight(foundSince.value(), clock));
    }

    /** Refuses what has no meaning for pages that are no articles. */
    static void refuseForPages(List<? extends Given<?>> ofArticlesAlone) {
        ofArticlesAlone.stream()
                .filter(option -> option.value() != null)
                .findFirst()
                .ifPresent(option -> {
                    throw CommandException.usage(
                            option.name() + " is about articles, so it cannot be used with --status",
                            "Pages that are no articles can be chosen with --site and --found-since.");
                });
    }

    /** The names of the statuses in the help. */
    private static final class Statuses extends LowerCaseNames {
        Statuses() {
            super(Stream.of(PageStatus.values())
                    .filter(status -> status != PageStatus.ARTICLE)
                    .map(PageStatus::label));
        }
    }

    /** The names of the parts in the help. */
    static final class Parts extends LowerCaseNames {
        Parts() {
            super(Stream.of(Filter.Part.values()));
        }
    }

    /** A filter with these conditions, which may be given an order. */
    Filter.Builder conditions(Clock clock) {
        refuseContradictions();
        Days from = on.value() == null ? since.value() : on.value();
        Days to = on.value() == null ? until.value() : on.value();
        return Filter.builder()
                .author(author.value())
                .site(site.value())
                .section(section.value())
                .language(language.value())
                .text(text.value())
                .since(from == null ? null : from.first())
                .until(to == null ? null : to.last())
                .foundSince(midnight(foundSince.value(), clock))
                .changed(change(clock))
                .has(has.or(List.of()))
                .lacks(missing.or(List.of()))
                .unique(unique.or(false));
    }

    private Filter.@Nullable Change change(Clock clock) {
        if (changedSince.value() == null && changedBy.value() == null) {
            return null;
        }
        return new Filter.Change(
                midnight(changedSince.value(), clock),
                changedBy.or(Changer.NEWSROOM).causes());
    }

    private void refuseContradictions() {
        Days from = since.value();
        Days to = until.value();
        if (on.value() != null && (from != null || to != null)) {
            throw CommandException.usage(
                    "--on names the days already, so --since and --until cannot be used with it",
                    "Use --since with --until for a span of days.");
        }
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw CommandException.usage(
                    "--until " + to.last() + " is before --since " + from.first(), "Nothing could match.");
        }
        List<Filter.Part> lacked = missing.or(List.of());
        has.or(List.of()).stream().filter(lacked::contains).findFirst().ifPresent(part -> {
            String name = part.name().toLowerCase(Locale.ROOT);
            throw CommandException.usage("--has and --missing both name " + name, "Nothing could match.");
        });
    }

    private static @Nullable Instant midnight(@Nullable Days days, Clock clock) {
        return days == null ? null : days.first().atStartOfDay(clock.getZone()).toInstant();
    }
}
