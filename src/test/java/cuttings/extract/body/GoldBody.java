package cuttings.extract.body;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which blocks of a page are the body that its annotators wrote down. A block counts if it is one of their paragraphs,
 * lies in one, or consists mostly of them; of several copies of one paragraph, the one that stands with the others.
 */
final class GoldBody {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u25aa\u00b7]\\s+");
    private static final int SHINGLE = 4;

    private final Map<String, Integer> paragraphs = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final String whole;
    private final Set<String> shingles = new HashSet<>();

    GoldBody(String body, List<String> others) {
        others.forEach(other -> this.others.add(fold(other)));
        List<String> folded = new ArrayList<>();
        for (String paragraph : body.split("\n+")) {
            String plain = fold(paragraph);
            if (!plain.isEmpty()) {
                paragraphs.merge(plain, 1, Integer::sum);
                folded.add(plain);
            }
        }
        whole = " " + String.join(" ", folded) + " ";
        shingles.addAll(shingles(whole));
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"")
                .replaceAll("[\u2018\u2019\u201a`]", "'")
                .replaceAll("[\u2013\u2014\u2011\u2010]", "-")
                .replaceAll("[\u200b\u00ad\u2060\ufeff]", "");
        String squeezed = SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return BULLET.matcher(squeezed).replaceFirst("");
    }

    private static List<String> shingles(String folded) {
        String[] words = folded.strip().split("[^\\p{L}\\p{N}]+");
        List<String> result = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            result.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
        }
        return result;
    }

    /** For each block whether it is body. */
    boolean[] labels(List<TextBlock> blocks) {
        double[] matches = new double[blocks.size()];
        Map<Region, Integer> weight = new IdentityHashMap<>();
        for (TextBlock block : blocks) {
            matches[block.index()] = match(fold(block.text()));
            if (matches[block.index()] > 0.6) {
                for (Region region = block.region(); region != null; region = region.parent) {
                    weight.merge(region, block.characters(), Integer::sum);
                }
            }
        }
        boolean[] labels = new boolean[blocks.size()];
        for (TextBlock block : blocks) {
            labels[block.index()] = matches[block.index()] > 0.6;
        }
        keepOneOfCopies(blocks, labels, weight);
        keepShortOnlyWithin(blocks, labels);
        return labels;
    }

    private double match(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (paragraphs.containsKey(text)) {
            return 1;
        }
        if (others.contains(text) || others.stream().anyMatch(other -> other.length() > 25 && text.startsWith(other))) {
            return 0;
        }
        if (whole.contains(" " + text + " ") || text.length() > 25 && whole.contains(text)) {
            return text.length() > 25 ? 0.9 : 0.7;
        }
        List<String> own = shingles(text);
        if (own.size() < 4) {
            return 0;
        }
        return (double) own.stream().filter(shingles::contains).count() / own.size();
    }

    private void keepOneOfCopies(List<TextBlock> blocks, boolean[] labels, Map<Region, Integer> weight) {
        Map<String, List<TextBlock>> copies = new HashMap<>();
        for (TextBlock block : blocks) {
            if (labels[block.index()]) {
                copies.computeIfAbsent(fold(block.text()), text -> new ArrayList<>())
                        .add(block);
            }
        }
        copies.forEach((text, same) -> {
            int allowed = Math.max(paragraphs.getOrDefault(text, 0), Collections.frequency(List.of(), text) + 1);
            if (same.size() > allowed) {
                same.sort((one, other) -> Double.compare(closeness(other, weight), closeness(one, weight)));
                same.subList(allowed, same.size()).forEach(extra -> labels[extra.index()] = false);
            }
        });
    }

    private static double closeness(TextBlock block, Map<Region, Integer> weight) {
        double sum = 0;
        double factor = 1;
        for (Region region = block.region(); region != null; region = region.parent) {
            sum += factor * weight.getOrDefault(region, 0);
            factor *= 0.7;
        }
        return sum - block.index() * 0.001;
    }

    /** A few words that happen to occur in the body count only next to other blocks of the body. */
    private void keepShortOnlyWithin(List<TextBlock> blocks, boolean[] labels) {
        boolean[] sure = new boolean[labels.length];
        for (TextBlock block : blocks) {
            String text = fold(block.text());
            sure[block.index()] = labels[block.index()] && (text.length() > 25 || paragraphs.containsKey(text));
        }
        for (TextBlock block : blocks) {
            int i = block.index();
            if (labels[i] && !sure[i]) {
                boolean before = i > 0 && labels[i - 1];
                boolean after = i + 1 < labels.length && (sure[i + 1] || labels[i + 1]);
                labels[i] = before && after;
            }
        }
    }
}
