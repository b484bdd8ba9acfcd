package cuttings.cli;

import cuttings.archive.AuthorSummary;
import cuttings.archive.Authors;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings authors}: who signs. */
final class AuthorsCommand implements Callable<Integer>, DeclaredCommand {

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("AUTHOR", 16),
            new Table.Heading("ARTICLES", 8),
            new Table.Heading("FIRST", 10),
            new Table.Heading("LAST", 10),
            new Table.Heading("ALSO PRINTED", 12));

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final FilterOptions filter = new FilterOptions();

    private final LimitOption limit = new LimitOption();

    private final Given<Authors.Order> sort = Option.value(
                    Authors.Order.class,
                    "--sort",
                    "ORDER",
                    "In this order: ${COMPLETION-CANDIDATES}. First and last: who signed first, or last, as the pages print it.")
            .outOf(new Orders());

    private final Given<Boolean> reverse = Option.flag("--reverse", "In the opposite order.");

    private final Given<String> status =
            Option.refused("--status", "asks for pages that are no articles, and who signed those is not archived");

    private final Given<Boolean> json = Option.flag("--json", "As one JSON array instead of a table.");

    /** The names of the orders in the help. */
    private static final class Orders extends LowerCaseNames {
        Orders() {
            super(Stream.of(Authors.Order.values()));
        }
    }

    AuthorsCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "authors")
                .says(
                        "List who signed the articles, with how many each signed and the first and last printed day of publication."
                                + " Who signed the most comes first.",
                        "A name is one author however it was printed: case, accents and punctuation do not count.")
                .examples(
                        "  cuttings authors",
                        "  cuttings authors --author marsh",
                        "  cuttings authors --site news.example --since 2022-01 -n 10",
                        "  cuttings authors --sort last -n 20",
                        "  cuttings authors --json | jq '.[].name'")
                .takes(filter.ofArticles())
                .takes(limit.limit, sort, reverse, status, json)
                .spec();
    }

    @Override
    public Integer call() {
        Filter wanted = filter.conditions(surroundings.clock())
                .limit(limit.most())
                .reversed(reverse.or(false))
                .build();
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            if (list(archive, wanted) == 0 && !global.quiet()) {
                surroundings.err().println("no author found" + EmptyAnswer.hint(archive, filter));
            }
        }
        return ExitCode.DONE.number();
    }

    private long list(Lookup archive, Filter wanted) {
        Authors.Order order = sort.or(Authors.Order.ARTICLES);
        AtomicLong found = new AtomicLong();
        try (Pager pager = Pager.start(surroundings)) {
            Surroundings shown = pager.surroundings();
            if (json.or(false)) {
                try (JsonList list = new JsonList(shown)) {
                    archive.authors().each(wanted, order, counted(found, author -> list.add(object(author))));
                }
            } else {
                Table table = new Table(HEADINGS, shown.columns(), new Style(shown.colours()), shown::println);
                archive.authors().each(wanted, order, counted(found, author -> table.add(row(author))));
                table.end();
            }
        }
        return found.get();
    }

    private static Consumer<AuthorSummary> counted(AtomicLong count, Consumer<AuthorSummary> receiver) {
        return receiver.andThen(author -> count.incrementAndGet());
    }

    private static List<String> row(AuthorSummary author) {
        return List.of(
                author.name(),
                String.valueOf(author.articles()),
                Objects.toString(author.first(), ""),
                Objects.toString(author.last(), ""),
                author.printed().stream()
                        .filter(form -> !form.equals(author.name()))
                        .collect(Collectors.joining(", ")));
    }

    private static Map<String, @Nullable Object> object(AuthorSummary author) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("name", author.name());
        object.put("articles", author.articles());
        object.put("first", author.first());
        object.put("last", author.last());
        object.put("printed", author.printed());
        return object;
    }
}
