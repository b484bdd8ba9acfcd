package cuttings.cli;

import cuttings.article.Extraction;
import cuttings.article.FieldChange;
import cuttings.article.Provenance.Field;
import cuttings.crawl.Reread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reading the pages of articles again has come to. For one thread. */
final class ReextractionReport implements RereadingReport<Reread> {

    private static final int EXAMPLES_OF_A_FIELD = 3;
    private static final int COLUMNS_OF_A_VALUE = 100;

    private static final List<Table.Heading> EXAMPLES = List.of(
            new Table.Heading("FIELD", 13),
            new Table.Heading("ID", 6),
            new Table.Heading("BEFORE", 16),
            new Table.Heading("NOW", 16));

    private final boolean dryRun;
    private final ChangeTally changes = new ChangeTally(EXAMPLES_OF_A_FIELD);
    private final List<OtherPage> otherPages = new ArrayList<>();
    private long articles;

    /** A page that is no article any more, and what it is. */
    private record OtherPage(long article, String what) {}

    ReextractionReport(boolean dryRun) {
        this.dryRun = dryRun;
    }

    @Override
    public void add(Reread page) {
        articles++;
        changes.add(page.article(), page.changes());
        if (!page.isArticle()) {
            otherPages.add(new OtherPage(page.article(), what(page)));
        }
    }

    /** Whether a page is no article any more. */
    @Override
    public boolean needsALook() {
        return !otherPages.isEmpty();
    }

    /** The fields that differ, with examples, and the pages that are no article any more. */
    @Override
    public void print(Surroundings shown) {
        print(shown, ChangeTally.TOTALS, changes.totals());
        if (!changes.fields().isEmpty()) {
            shown.println("");
            print(shown, EXAMPLES, examples());
        }
        for (OtherPage page : otherPages) {
            shown.println(Printable.line("article " + page.article() + " stays as it is; its page: " + page.what()));
        }
    }

    private static void print(Surroundings shown, List<Table.Heading> headings, List<List<String>> rows) {
        Table table = new Table(headings, shown.columns(), new Style(shown.colours()), shown::println);
        rows.forEach(table::add);
        table.end();
    }

    private List<List<String>> examples() {
        return changes.fields().stream()
                .flatMap(field -> changes.examples(field).stream())
                .map(example -> List.of(
                        example.change().field().label(),
                        String.valueOf(example.article()),
                        shortened(example.change().before()),
                        shortened(example.change().after())))
                .toList();
    }

    private static String shortened(String value) {
        return DisplayWidth.fitted(value, COLUMNS_OF_A_VALUE);
    }

    private static String what(Reread page) {
        return page.page() instanceof Extraction extraction
                ? extraction.status().label() + ": " + extraction.reason()
                : page.page().toString();
    }

    /** One line for a person. */
    @Override
    public String summary() {
        return String.format(
                Locale.ROOT,
                dryRun
                        ? "read again: %,d; would change: %,d; not readable as an article: %,d"
                        : "read again: %,d; changed: %,d; not readable as an article, left as they are: %,d",
                articles,
                changes.articles(),
                otherPages.size());
    }

    @Override
    public Map<String, @Nullable Object> object(boolean ended) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("dry_run", dryRun);
        object.put("ended", ended);
        object.put("articles", articles);
        object.put("changed", changes.articles());
        object.put("fields", changes.fields().stream().map(this::object).toList());
        object.put(
                "other_pages",
                otherPages.stream().map(ReextractionReport::object).toList());
        return object;
    }

    private Map<String, @Nullable Object> object(Field field) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("field", field.label());
        for (FieldChange.Kind kind : FieldChange.Kind.values()) {
            object.put(kind.label(), changes.count(field, kind));
        }
        object.put(
                "examples",
                changes.examples(field).stream().map(ReextractionReport::object).toList());
        return object;
    }

    private static Map<String, @Nullable Object> object(ChangeTally.Example example) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", example.article());
        object.put("before", example.change().before());
        object.put("now", example.change().after());
        return object;
    }

    private static Map<String, @Nullable Object> object(OtherPage page) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", page.article());
        object.put("page", page.what());
        return object;
    }
}
