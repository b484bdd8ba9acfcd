package cuttings.cli;

import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.PageOutcome;
import cuttings.crawl.RereadPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What reading pages again that were no articles has come to: what they were, what they are, how many. For one thread. */
final class PageReextractionReport implements RereadingReport<RereadPage> {

    private static final int EXAMPLES_OF_A_TURN = 3;

    private static final List<Table.Heading> TURNS =
            List.of(new Table.Heading("WAS", 14), new Table.Heading("NOW", 14), new Table.Heading("PAGES", 5));

    private static final List<Table.Heading> EXAMPLES = List.of(
            new Table.Heading("WAS", 14),
            new Table.Heading("NOW", 14),
            new Table.Heading("PAGE", 28),
            new Table.Heading("HEADLINE OR REASON", 18));

    private final boolean dryRun;
    private final Map<Turn, List<RereadPage>> examples = new TreeMap<>();
    private final Map<Turn, Long> counts = new TreeMap<>();

    /** From what to what. */
    private record Turn(String was, String now) implements Comparable<Turn> {

        private static final Comparator<Turn> ORDER =
                Comparator.comparing(Turn::was).thenComparing(Turn::now);

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }
    }

    PageReextractionReport(boolean dryRun) {
        this.dryRun = dryRun;
    }

    @Override
    public void add(RereadPage page) {
        Turn turn = new Turn(page.before().status().label(), status(page.now()));
        counts.merge(turn, 1L, Long::sum);
        List<RereadPage> kept = examples.computeIfAbsent(turn, unknown -> new ArrayList<>());
        if (kept.size() < EXAMPLES_OF_A_TURN && !turn.was().equals(turn.now())) {
            kept.add(page);
        }
    }

    private static String status(PageOutcome page) {
        return page instanceof Extraction extraction
                ? extraction.status().label()
                : ((Fault) page).kind().label();
    }

    /** What an article is called, or why a page is none. */
    private static @Nullable String what(PageOutcome page) {
        if (page instanceof Extraction extraction) {
            return extraction.isArticle() ? extraction.article().headline() : extraction.reason();
        }
        return ((Fault) page).detail();
    }

    @Override
    public boolean needsALook() {
        return examples.values().stream().flatMap(List::stream).anyMatch(page -> page.now() instanceof Fault);
    }

    @Override
    public void print(Surroundings shown) {
        Style style = new Style(shown.colours());
        Table turns = new Table(TURNS, shown.columns(), style, shown::println);
        counts.forEach((turn, pages) -> turns.add(List.of(turn.was(), turn.now(), String.valueOf(pages))));
        turns.end();
        if (examples.values().stream().anyMatch(pages -> !pages.isEmpty())) {
            shown.println("");
        }
        Table pages = new Table(EXAMPLES, shown.columns(), style, shown::println);
        examples.forEach((turn, found) -> found.forEach(page -> pages.add(
                List.of(turn.was(), turn.now(), page.before().url(), Objects.toString(what(page.now()), "")))));
        pages.end();
    }

    @Override
    public String summary() {
        return String.format(
                Locale.ROOT,
                dryRun
                        ? "pages read again: %,d; would be archived as articles: %,d"
                        : "pages read again: %,d; archived as articles: %,d",
                pages(),
                articles());
    }

    private long pages() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long articles() {
        return counts.entrySet().stream()
                .filter(turn -> turn.getKey().now().equals("article"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Override
    public Map<String, @Nullable Object> object(boolean ended) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("dry_run", dryRun);
        object.put("ended", ended);
        object.put("pages", pages());
        object.put("articles", articles());
        object.put("turns", counts.keySet().stream().map(this::object).toList());
        return object;
    }

    private Map<String, @Nullable Object> object(Turn turn) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("was", turn.was());
        object.put("now", turn.now());
        object.put("pages", counts.get(turn));
        object.put(
                "examples",
                Objects.requireNonNull(examples.get(turn)).stream()
                        .map(PageReextractionReport::object)
                        .toList());
        return object;
    }

    private static Map<String, @Nullable Object> object(RereadPage page) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("url", page.before().url());
        object.put("what", what(page.now()));
        return object;
    }
}
