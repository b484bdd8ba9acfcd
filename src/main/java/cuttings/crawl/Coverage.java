package cuttings.crawl;

import cuttings.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much of what an article should have the articles of a site did have. Immutable; coverages add up.
 *
 * @param articles how many articles were looked at
 * @param having how many of them had each field
 * @param bodyLengths the lengths of their bodies, in characters
 */
public record Coverage(int articles, Map<Field, Integer> having, List<Integer> bodyLengths) {

    /** No article was looked at. */
    public static final Coverage NONE = new Coverage(0, Map.of(), List.of());

    /** What is watched, in the order of a report. */
    public enum Field {
        HEADLINE,
        BYLINE,
        PUBLISHED,
        BODY,
        CAPTION;

        /** The name in reports: {@code headline}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Coverage {
        Map<Field, Integer> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, having.getOrDefault(field, 0));
        }
        having = Collections.unmodifiableMap(all);
        bodyLengths = List.copyOf(bodyLengths);
    }

    static Coverage of(Article article) {
        int length = article.bodyText().length();
        return new Coverage(
                1,
                Map.of(
                        Field.HEADLINE, one(article.headline() != null),
                        Field.BYLINE, one(!article.authors().isEmpty()),
                        Field.PUBLISHED, one(article.published() != null),
                        Field.BODY, one(length > 0),
                        Field.CAPTION, one(article.photos().stream().anyMatch(photo -> photo.caption() != null))),
                List.of(length));
    }

    /** Both together. */
    public Coverage plus(Coverage more) {
        Map<Field, Integer> sum = new EnumMap<>(having);
        more.having.forEach((field, count) -> sum.merge(field, count, Integer::sum));
        List<Integer> lengths = new ArrayList<>(bodyLengths);
        lengths.addAll(more.bodyLengths);
        return new Coverage(articles + more.articles, sum, lengths);
    }

    /** How many articles had the field. */
    public int count(Field field) {
        return having.getOrDefault(field, 0);
    }

    /** The length of the middle body, in characters; 0 without articles. */
    public int medianBodyLength() {
        List<Integer> sorted = bodyLengths.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static int one(boolean there) {
        return there ? 1 : 0;
    }
}
