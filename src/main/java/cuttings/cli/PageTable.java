package cuttings.cli;

import cuttings.archive.Pages.Page;
import cuttings.export.JsonText;
import cuttings.export.SeparatedValues;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pages that are no articles, in the forms in which {@code find} lists articles. */
final class PageTable {

    /** What is said where there is none. */
    static final String NONE = "no such page found; 'cuttings stats' counts the pages of the crawls by status";

    private static final List<String> KEYS = List.of("status", "reason", "site", "title", "url", "fetched");

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("FETCHED", UtcMinute.LENGTH),
            new Table.Heading("STATUS", 14),
            new Table.Heading("SITE", 8),
            new Table.Heading("PAGE", 28),
            new Table.Heading("WHY", 6));

    private PageTable() {}

    /** Prints the pages that {@code pages} hands over. */
    static void print(Surroundings shown, FormOptions.Form form, Consumer<Consumer<Page>> pages) {
        switch (form) {
            case JSON -> {
                try (JsonList list = new JsonList(shown)) {
                    pages.accept(page -> list.add(object(page)));
                }
            }
            case JSONL -> pages.accept(page -> shown.println(JsonText.compact(object(page))));
            case CSV -> separated(shown, ',', pages);
            case TSV -> separated(shown, '\t', pages);
            case URLS -> pages.accept(page -> shown.println(Printable.line(page.url())));
            default -> {
                Table table = new Table(HEADINGS, shown.columns(), new Style(shown.colours()), shown::println);
                pages.accept(page -> table.add(row(page)));
                table.end();
            }
        }
    }

    private static void separated(Surroundings shown, char separator, Consumer<Consumer<Page>> pages) {
        try (SeparatedValues lines = new SeparatedValues(shown.out(), separator)) {
            lines.line(KEYS.stream());
            pages.accept(page -> lines.line(Arrays.stream(values(page))));
        }
    }

    private static List<String> row(Page page) {
        return List.of(
                page.fetched() == null ? "" : UtcMinute.of(page.fetched()),
                page.status().label(),
                page.site(),
                page.url(),
                Objects.toString(page.reason(), ""));
    }

    private static Map<String, @Nullable Object> object(Page page) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < KEYS.size(); i++) {
            object.put(KEYS.get(i), values(page)[i]);
        }
        return object;
    }

    /** In the order of the keys. */
    private static @Nullable Object[] values(Page page) {
        return new @Nullable Object[] {
            page.status().label(), page.reason(), page.site(), page.title(), page.url(), page.fetched()
        };
    }
}
