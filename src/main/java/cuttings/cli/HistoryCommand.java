package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.archive.Revision;
import cuttings.article.Provenance.Field;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings history}: the forms that an article's text has had. */
final class HistoryCommand implements Callable<Integer>, DeclaredCommand {

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("  REV", 5),
            new Table.Heading("FETCHED", UtcMinute.LENGTH),
            new Table.Heading("MODIFIED", 10),
            new Table.Heading("BY", 9),
            new Table.Heading("CHANGED", 8),
            new Table.Heading("HEADLINE", 12));

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<Long> id = Argument.one(Long.class, "ID", "An article's number, as 'cuttings find' lists it.");

    private final Given<Boolean> json = Option.flag("--json", "As one JSON array, the first revision first.");

    HistoryCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "history")
                .says(
                        "List the revisions of an article: when each was fetched (UTC), when the page says that it was modified,"
                                + " whose doing it is, and which fields changed. An asterisk marks the current one.",
                        "newsroom: the page was changed. extractor: the same page, read by newer rules. either: the page was"
                                + " fetched again and read by newer rules.")
                .examples("  cuttings history 17", "  cuttings history --json 17 | jq '.[].changed'")
                .takes(id, json)
                .spec();
    }

    @Override
    public Integer call() {
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            List<Revision> history = archive.history().of(id.required());
            if (history.isEmpty()) {
                throw NamedArticle.missing(id.required());
            }
            print(pager.surroundings(), history);
        }
        return ExitCode.DONE.number();
    }

    private void print(Surroundings shown, List<Revision> history) {
        if (json.or(false)) {
            try (JsonList list = new JsonList(shown)) {
                history.forEach(revision -> list.add(object(revision)));
            }
        } else {
            Table table = new Table(HEADINGS, shown.columns(), new Style(shown.colours()), shown::println);
            history.forEach(revision -> table.add(row(revision)));
            table.end();
        }
    }

    private static List<String> row(Revision revision) {
        return List.of(
                (revision.current() ? "* " : "  ") + revision.number(),
                UtcMinute.of(revision.fetched()),
                Objects.toString(revision.modified(), "").replace('T', ' '),
                revision.cause().label(),
                String.join(", ", changed(revision)),
                Objects.toString(revision.headline(), ""));
    }

    private static Map<String, @Nullable Object> object(Revision revision) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("revision", revision.number());
        object.put("current", revision.current());
        object.put("cause", revision.cause().label());
        object.put("changed", changed(revision));
        object.put("fetched", revision.fetched().truncatedTo(ChronoUnit.SECONDS));
        object.put("last_seen", revision.lastSeen().truncatedTo(ChronoUnit.SECONDS));
        object.put("modified", revision.modified());
        object.put("headline", revision.headline());
        object.put("content_hash", revision.contentHash());
        object.put("extractor_version", revision.extractorVersion());
        return object;
    }

    private static List<String> changed(Revision revision) {
        return revision.changed().stream().sorted().map(Field::label).toList();
    }
}
