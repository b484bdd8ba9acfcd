package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.archive.Pages;
import cuttings.article.Cutting;
import cuttings.article.PageStatus;
import cuttings.export.Column;
import cuttings.export.ExportFormat;
import cuttings.export.ExportWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings find}: looks articles up and lists them. */
final class FindCommand implements Callable<Integer>, DeclaredCommand {

    private static final int USUAL_COLUMNS = 160;
    private static final String INDENT = "    ";

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final FilterOptions filter = new FilterOptions();

    private final OrderOptions order = new OrderOptions();

    private final FormOptions form = new FormOptions();

    private final ColumnOptions columns = new ColumnOptions();

    private final Given<Boolean> snippet = Option.flag(
                    "--snippet", "With --text: under each article, where the words stand in it. Usual on a terminal.")
            .negatable();

    private final Given<List<PageStatus>> status = Option.values(
                    PageStatus.class,
                    "--status",
                    "STATUS",
                    "Pages of the crawls that were taken for this and not archived as articles: ${COMPLETION-CANDIDATES}."
                            + " The last fetched comes first; --site and --found-since choose among them.")
            .outOf(new Statuses());

    /** The names of the statuses in the help. */
    private static final class Statuses extends LowerCaseNames {
        Statuses() {
            super(Stream.of(PageStatus.values())
                    .filter(status -> status != PageStatus.ARTICLE)
                    .map(PageStatus::label));
        }
    }

    FindCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "find")
                .says("Look articles up by date, author, site or word, and list them. The last published comes first.")
                .examples(
                        "  cuttings find --author marsh --since 2022-01-01",
                        "  cuttings find --on yesterday --site news.example",
                        "  cuttings find --text '\"night ferry\" fog' --limit 20",
                        "  cuttings find --text 'ferry NEAR fog' --sort relevance --snippet",
                        "  cuttings find --missing author -c site,url",
                        "  cuttings find --status paywall-stub --found-since 7d",
                        "  cuttings find --since 7d --jsonl | jq -r .headline")
                .takes(filter.all())
                .takes(status)
                .takes(order.all())
                .takes(form.all())
                .takes(columns.columns, snippet)
                .spec();
    }

    @Override
    public Integer call() {
        boolean count = form.chosen() == FormOptions.Form.COUNT;
        if (Set.of(PageStatus.ARTICLE).containsAll(status.or(List.of()))) {
            answerArticles(count);
        } else {
            answerPages(count);
        }
        return ExitCode.DONE.number();
    }

    private void answerArticles(boolean count) {
        Filter wanted = order.filter(filter.conditions(surroundings.clock()), Filter.Order.PUBLISHED);
        try (Lookup archive = archive()) {
            if (count) {
                surroundings.println(String.valueOf(archive.count(wanted)));
            } else if (list(archive, wanted) == 0 && !global.quiet()) {
                surroundings.err().println("no article found" + EmptyAnswer.hint(archive, filter));
            }
        }
    }

    private void answerPages(boolean count) {
        refuseWhatOnlyArticlesHave();
        Pages.Wanted wanted = order.pages(Set.copyOf(status.or(List.of())), filter, surroundings.clock());
        try (Lookup archive = archive()) {
            if (count) {
                surroundings.println(String.valueOf(archive.pages().count(wanted)));
            } else if (list(archive.pages(), wanted) == 0 && !global.quiet()) {
                surroundings
                        .err()
                        .println("no such page found; 'cuttings stats' counts the pages of the crawls by status");
            }
        }
    }

    private Lookup archive() {
        return Lookup.open(new Configuration(surroundings, global).archive());
    }

    private long list(Pages pages, Pages.Wanted wanted) {
        AtomicLong found = new AtomicLong();
        try (Pager pager = Pager.start(surroundings)) {
            PageTable.print(
                    pager.surroundings(),
                    form.chosen(),
                    receiver -> pages.each(wanted, receiver.andThen(page -> found.incrementAndGet())));
        }
        return found.get();
    }

    private void refuseWhatOnlyArticlesHave() {
        if (status.or(List.of()).contains(PageStatus.ARTICLE)) {
            throw CommandException.usage(
                    "--status article cannot be combined with another status",
                    "Look for articles and for pages apart.");
        }
        Stream.of(filter.ofArticlesAlone(), order.ofArticlesAlone(), List.of(columns.columns, snippet))
                .flatMap(List::stream)
                .filter(option -> option.value() != null)
                .findFirst()
                .ifPresent(option -> {
                    throw CommandException.usage(
                            option.name() + " is about articles, so it cannot be used with --status",
                            "Pages that are no articles can be chosen with --site and --found-since.");
                });
    }

    private long list(Lookup archive, Filter wanted) {
        AtomicLong found = new AtomicLong();
        try (Pager pager = Pager.start(surroundings);
                ExportWriter writer = writer(pager.surroundings())) {
            archive.find(wanted, cutting -> {
                writer.write(cutting);
                found.incrementAndGet();
            });
        }
        return found.get();
    }

    private ExportWriter writer(Surroundings shown) {
        ExportFormat format = form.chosen().format();
        if (format != null) {
            return format.to(shown.out(), columns.or(Column.ALL));
        }
        if (form.chosen() == FormOptions.Form.URLS) {
            return new Addresses(shown);
        }
        Style style = new Style(shown.colours());
        return new ArticleTable(
                shown, columns.or(ArticleTable.USUAL), WordMarks.of(filter.text.value(), style), excerpts(shown));
    }

    private Function<Cutting, String> excerpts(Surroundings shown) {
        String words = filter.text.value();
        if (words == null || !snippet.or(shown.outIsTerminal())) {
            return cutting -> "";
        }
        Excerpt excerpt = new Excerpt(words, shown.columns().orElse(USUAL_COLUMNS) - INDENT.length());
        return cutting -> {
            String passage = excerpt.of(cutting);
            return passage.isEmpty() ? "" : INDENT + passage;
        };
    }

    /** The addresses of articles, one a line. */
    private record Addresses(Surroundings shown) implements ExportWriter {
        @Override
        public void write(Cutting cutting) {
            shown.println(Printable.line(cutting.article().url()));
        }

        @Override
        public void close() {}
    }
}
