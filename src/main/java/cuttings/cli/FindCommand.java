package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.archive.Pages;
import cuttings.article.Cutting;
import cuttings.export.Column;
import cuttings.export.ExportFormat;
import cuttings.export.ExportWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
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
                .takes(order.all())
                .takes(form.all())
                .takes(columns.columns, snippet)
                .spec();
    }

    @Override
    public Integer call() {
        boolean count = form.chosen() == FormOptions.Form.COUNT;
        if (filter.areAboutPages()) {
            answerPages(count);
        } else {
            answerArticles(count);
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
        Pages.Wanted wanted = order.pages(filter.pages(surroundings.clock()));
        FilterOptions.refuseForPages(List.of(columns.columns, snippet));
        try (Lookup archive = archive()) {
            if (count) {
                surroundings.println(String.valueOf(archive.pages().count(wanted)));
            } else if (list(archive.pages(), wanted) == 0 && !global.quiet()) {
                surroundings.err().println(PageTable.NONE);
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

    private long list(Lookup archive, Filter wanted) {
        AtomicLong found = new AtomicLong();
        try (Pager pager = Pager.start(surroundings);
                ExportWriter writer = writer(pager.surroundings())) {
            Consumer<Cutting> receiver = cutting -> {
                writer.write(cutting);
                found.incrementAndGet();
            };
            if (areHeadsEnough(pager.surroundings())) {
                archive.findHeads(wanted, receiver);
            } else {
                archive.find(wanted, receiver);
            }
        }
        return found.get();
    }

    private boolean areHeadsEnough(Surroundings shown) {
        List<Column> usual = form.chosen().format() == null ? ArticleTable.USUAL : Column.ALL;
        return !showsExcerpts(shown) && columns.or(usual).stream().allMatch(Column::isOfHead);
    }

    private boolean showsExcerpts(Surroundings shown) {
        return filter.text.value() != null && snippet.or(shown.outIsTerminal());
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
        if (words == null || !showsExcerpts(shown)) {
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
