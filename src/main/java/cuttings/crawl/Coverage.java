package cuttings.crawl;

import cuttings.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of what an article should have the articles of a site did have. Immutable; coverages add up.
 *
 * @param articles how many articles were looked at
 * @param having how many of them had each field
 * @param lacking the address of an article that had it not, for each field that one lacked
 * @param bodyLengths the lengths of their bodies, in characters
 * @param shortest the address of the article with the shortest body; null without articles, and where it was not kept
 */
public record Coverage(
        int articles,
        Map<Field, Integer> having,
        Map<Field, String> lacking,
        List<Integer> bodyLengths,
        @Nullable String shortest) {

    /** No article was looked at. */
    public static final Coverage NONE = new Coverage(0, Map.of(), Map.of(), List.of(), null);

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
        lacking = Map.copyOf(lacking);
        bodyLengths = List.copyOf(bodyLengths);
    }

    static Coverage of(Article article) {
        int length = article.bodyText().length();
        Set<Field> there = EnumSet.noneOf(Field.class);
        note(there, Field.HEADLINE, article.headline() != null);
        note(there, Field.BYLINE, !article.authors().isEmpty());
        note(there, Field.PUBLISHED, article.published() != null);
        note(there, Field.BODY, length > 0);
        note(there, Field.CAPTION, article.photos().stream().anyMatch(photo -> photo.caption() != null));
        Map<Field, Integer> having = there.stream().collect(Collectors.toMap(Function.identity(), field -> 1));
        Map<Field, String> lacking = EnumSet.allOf(Field.class).stream()
                .filter(field -> !there.contains(field))
                .collect(Collectors.toMap(Function.identity(), field -> article.url()));
        return new Coverage(1, having, lacking, List.of(length), article.url());
    }

    /** Both together. */
    public Coverage plus(Coverage more) {
        Map<Field, Integer> sum = new EnumMap<>(having);
        more.having.forEach((field, count) -> sum.merge(field, count, Integer::sum));
        List<Integer> lengths = new ArrayList<>(bodyLengths);
        lengths.addAll(more.bodyLengths);
        Map<Field, String> examples = new EnumMap<>(Field.class);
        examples.putAll(more.lacking);
        examples.putAll(lacking);
        return new Coverage(
                articles + more.articles,
                sum,
                examples,
                lengths,
                shortestBody() <= more.shortestBody() ? shortest : more.shortest);
    }

    private int shortestBody() {
        return bodyLengths.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
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

    private static void note(Set<Field> there, Field field, boolean isThere) {
        if (isThere) {
            there.add(field);
        }
    }
}
