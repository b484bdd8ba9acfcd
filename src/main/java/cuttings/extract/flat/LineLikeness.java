package cuttings.extract.flat;

import cuttings.article.Author;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lines of a page share with each other and with the page's address: copies, common words, the story's words. */
final class LineLikeness {

    private static final int COMMON_WORDS = 40;
    private static final int LONG_WORD = 4;
    private static final int ADDRESS_WORDS = 3;
    private static final int SHINGLE = 4;
    private static final int LONGEST_ECHO = 40;

    /** How much of a line is compared; a paragraph hardly ever is longer. */
    private static final int REACH = 10_000;

    private final List<List<String>> words;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> shingles = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();

    /** In how many lines of prose each word stands. */
    private final Map<String, Integer> proseCounts = new HashMap<>();

    private final boolean[] prose;
    private final double[] story;
    private final double[] commonShare;
    private final Set<String> common;
    private final Set<String> address;

    LineLikeness(Page page, List<LineShape> shapes) {
        words = page.lines().stream()
                .map(line -> Words.of(beginning(line.text())))
                .toList();
        prose = new boolean[words.size()];
        story = new double[words.size()];
        commonShare = new double[words.size()];
        for (int i = 0; i < words.size(); i++) {
            keys.add(String.join(" ", words.get(i)));
            countShingles(words.get(i));
            copies.merge(keys.get(i), 1, Integer::sum);
            beginnings.merge(beginning(i), 1, Integer::sum);
            prose[i] = shapes.get(i).isProse();
            if (prose[i]) {
                new HashSet<>(words.get(i)).forEach(word -> proseCounts.merge(word, 1, Integer::sum));
            }
        }
        common = proseCounts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMON_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        address = addressWords(page.url());
        for (int i = 0; i < story.length; i++) {
            story[i] = readStory(i);
            commonShare[i] = readCommon(i);
        }
    }

    private static String beginning(String text) {
        return text.length() > REACH ? text.substring(0, REACH) : text;
    }

    int copies(int index) {
        return copies.getOrDefault(keys.get(index), 0);
    }

    /** How many other lines hold this line's first and last words: the title, a share link, a caption repeat the headline. */
    int echoes(int index) {
        List<String> line = words.get(index);
        if (line.size() < SHINGLE) {
            return 0;
        }
        int start = shingles.getOrDefault(shingle(line, 0), 1);
        return Math.min(start, shingles.getOrDefault(shingle(line, line.size() - SHINGLE), 1)) - 1;
    }

    private static String shingle(List<String> line, int from) {
        return String.join(" ", line.subList(from, from + SHINGLE));
    }

    private void countShingles(List<String> line) {
        Set<String> distinct = new HashSet<>();
        for (int from = 0; from + SHINGLE <= Math.min(line.size(), LONGEST_ECHO); from++) {
            distinct.add(shingle(line, from));
        }
        distinct.forEach(each -> shingles.merge(each, 1, Integer::sum));
    }

    /** How much of the line's words the page's first line has, which often is its title. */
    double firstLine(int index) {
        Set<String> first = index == 0 ? Set.of() : new HashSet<>(words.get(0));
        return share(
                words.get(index).stream().filter(first::contains).count(),
                words.get(index).size());
    }

    /** How many lines begin with the same two words: lists of teasers and share bars do. */
    int alikeBeginnings(int index) {
        return beginnings.getOrDefault(beginning(index), 0);
    }

    private String beginning(int index) {
        List<String> line = words.get(index);
        return String.join(" ", line.subList(0, Math.min(2, line.size())));
    }

    boolean isTwin(int index, int other) {
        return other >= 0 && other < keys.size() && keys.get(index).equals(keys.get(other));
    }

    /** The share of words that are common in the prose of the page: articles, prepositions, particles. */
    double common(int index) {
        return commonShare[index];
    }

    private double readCommon(int index) {
        List<String> line = words.get(index);
        return share(line.stream().filter(common::contains).count(), line.size());
    }

    /** The share of longer words that also stand in other prose of the page. */
    double story(int index) {
        return story[index];
    }

    private double readStory(int index) {
        int own = prose[index] ? 1 : 0;
        List<String> weighty = weighty(index);
        return share(
                weighty.stream()
                        .filter(word -> proseCounts.getOrDefault(word, 0) > own)
                        .count(),
                weighty.size());
    }

    /** The line's words that carry meaning. */
    List<String> weighty(int index) {
        return words.get(index).stream()
                .filter(word -> !common.contains(word) && (word.length() >= LONG_WORD || word.charAt(0) >= 0x3040))
                .toList();
    }

    /** How much of the address' words the line holds, or of the line's the address; whichever is less. */
    double address(int index) {
        if (address.size() < ADDRESS_WORDS || words.get(index).isEmpty()) {
            return -1;
        }
        Set<String> distinct = words.get(index).stream().map(LineLikeness::bare).collect(Collectors.toSet());
        long shared = distinct.stream().filter(address::contains).count();
        return Math.min(share(shared, address.size()), share(shared, distinct.size()));
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Set<String> addressWords(String url) {
        String path;
        try {
            path = URI.create(url).getPath();
        } catch (IllegalArgumentException notAnAddress) {
            return Set.of();
        }
        String longest = path == null
                ? ""
                : List.of(path.split("/")).stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        return Words.of(longest).stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .map(LineLikeness::bare)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String word) {
        return Author.fold(word).replace(" ", "");
    }
}
