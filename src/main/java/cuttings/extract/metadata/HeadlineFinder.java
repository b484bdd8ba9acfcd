package cuttings.extract.metadata;

import cuttings.extract.structured.StructuredArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the printed headline: the heading on the page that is most like what structured data and title say; these alone
 * where no heading is like them.
 */
final class HeadlineFinder {

    private static final int LONGEST = 400;
    private static final double ALIKE = 0.45;
    private static final List<String> META_TITLES = List.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "headline",
            "title",
            "parsely-title",
            "sailthru.title");

    private final Evidence evidence;
    private final List<Found<String>> declared;

    HeadlineFinder(Evidence evidence) {
        this.evidence = evidence;
        this.declared = declared(evidence);
    }

    Optional<Found<String>> find() {
        List<Found<String>> printed = printed();
        Optional<Found<String>> best = printed.stream()
                .filter(found -> likeness(found.value()) >= ALIKE)
                .max(Comparator.comparingDouble(found -> likeness(found.value())));
        return best.or(() -> printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty())
                .or(() -> declared.stream().findFirst())
                .or(() -> printed.stream().findFirst());
    }

    private double likeness(String text) {
        return declared.stream()
                .mapToDouble(title -> Likeness.of(title.value(), text))
                .max()
                .orElse(0);
    }

    private List<Found<String>> printed() {
        List<Found<String>> printed = new ArrayList<>();
        for (Spot spot : evidence.scan().headings()) {
            ShortText.of(spot.element(), LONGEST).ifPresent(text -> printed.add(new Found<>(text, "printed h1", null)));
        }
        return printed;
    }

    private static List<Found<String>> declared(Evidence evidence) {
        List<Found<String>> declared = new ArrayList<>();
        for (StructuredArticle article : evidence.articles()) {
            if (article.headline() != null) {
                declared.add(new Found<>(article.headline(), article.source(), null));
            }
        }
        for (String name : META_TITLES) {
            evidence.meta().first(name).ifPresent(title -> declared.add(new Found<>(title, "meta " + name, null)));
        }
        Stream.of(evidence.document().title())
                .filter(title -> !title.isBlank())
                .forEach(title -> declared.add(new Found<>(title, "title", null)));
        return declared;
    }
}
