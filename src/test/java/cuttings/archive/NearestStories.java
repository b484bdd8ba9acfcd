package cuttings.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which stories of many share most of their words, the rare ones weighing more: those of one event or topic. */
final class NearestStories {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NearestStories() {}

    /**
     * Two of the stories.
     *
     * @param cosine of the angle between their words, weighted by TF-IDF
     */
    record Pair(int one, int other, double cosine) {}

    /** The pairs that are nearest each other, the nearest first. */
    static List<Pair> of(List<RealStory> stories, int most) {
        List<Map<String, Double>> weights = weights(stories);
        return IntStream.range(0, stories.size())
                .parallel()
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, stories.size())
                        .mapToObj(other -> new Pair(one, other, product(weights.get(one), weights.get(other)))))
                .filter(pair -> pair.cosine() > 0.2)
                .sorted(Comparator.comparingDouble(Pair::cosine).reversed())
                .limit(most)
                .toList();
    }

    private static List<Map<String, Double>> weights(List<RealStory> stories) {
        List<Map<String, Long>> counts = new ArrayList<>();
        Map<String, Integer> spread = new HashMap<>();
        for (RealStory story : stories) {
            String text = String.join(" ", story.paragraphs()).toLowerCase(Locale.ROOT);
            Map<String, Long> words = BETWEEN_WORDS
                    .splitAsStream(text)
                    .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
            words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
            counts.add(words);
        }
        return counts.stream()
                .map(words -> ofLengthOne(words, spread, stories.size()))
                .toList();
    }

    private static Map<String, Double> ofLengthOne(Map<String, Long> words, Map<String, Integer> spread, int stories) {
        Map<String, Double> weights = new HashMap<>();
        words.forEach((word, count) ->
                weights.put(word, (1 + Math.log(count)) * Math.log((double) stories / spread.get(word))));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((word, weight) -> weight / Math.max(length, 1e-9));
        return weights;
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }
}
