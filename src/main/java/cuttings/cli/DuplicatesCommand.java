package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.export.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings duplicates}: which articles tell the same text. */
final class DuplicatesCommand implements Callable<Integer>, DeclaredCommand {

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("STORY", 6),
            new Table.Heading("ID", 6),
            new Table.Heading("PUBLISHED", UtcMinute.LENGTH),
            new Table.Heading("SITE", 8),
            new Table.Heading("HEADLINE", 16));

    private static final List<Column> TOLD =
            List.of(Column.ID, Column.PUBLISHED, Column.SITE, Column.HEADLINE, Column.URL);

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<Boolean> json = Option.flag("--json", "As one JSON array with an object for each story.");

    DuplicatesCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "duplicates")
                .says(
                        "List the articles that tell the same text, such as one agency's story on several sites: also edited,"
                                + " shortened or under another headline.",
                        "STORY is the number of the one that was published first; it comes first, and 'cuttings find --unique'"
                                + " keeps it alone.")
                .examples("  cuttings duplicates", "  cuttings duplicates --json | jq '.[].articles[].url'")
                .takes(json)
                .spec();
    }

    @Override
    public Integer call() {
        AtomicBoolean found = new AtomicBoolean();
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            list(archive, pager.surroundings(), story -> found.set(true));
        }
        if (!found.get() && !global.quiet()) {
            surroundings.err().println("no two articles tell the same text");
        }
        return ExitCode.DONE.number();
    }

    private void list(Lookup archive, Surroundings shown, Consumer<List<Cutting>> seen) {
        if (json.or(false)) {
            try (JsonList stories = new JsonList(shown)) {
                each(archive, seen.andThen(story -> stories.add(Map.of("articles", told(story)))));
            }
        } else {
            Table table = new Table(HEADINGS, shown.columns(), new Style(shown.colours()), shown::println);
            each(archive, seen.andThen(story -> rows(story).forEach(table::add)));
            table.end();
        }
    }

    private static void each(Lookup archive, Consumer<List<Cutting>> receiver) {
        archive.duplicates()
                .each(story -> receiver.accept(
                        story.stream().map(id -> NamedArticle.in(archive, id)).toList()));
    }

    private static Stream<List<String>> rows(List<Cutting> story) {
        String number = ArticleTable.cell(Column.ID, story.get(0));
        return story.stream()
                .map(cutting -> Stream.concat(
                                Stream.of(number),
                                TOLD.stream()
                                        .limit(HEADINGS.size() - 1)
                                        .map(column -> ArticleTable.cell(column, cutting)))
                        .toList());
    }

    private static List<Map<String, @Nullable Object>> told(List<Cutting> story) {
        return story.stream().map(DuplicatesCommand::told).toList();
    }

    private static Map<String, @Nullable Object> told(Cutting cutting) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        TOLD.forEach(column -> object.put(column.label(), column.of(cutting)));
        return object;
    }
}
