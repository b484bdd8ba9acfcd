package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;
import java.util.Arrays;

/** How many of a block's words the rest of the story uses too: what is not of the story speaks of other things. */
final class SharedWords {

    private static final double SURE = 0.6;
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 200;

    /** Scripts from here on put no blanks between words; each character counts with the next. */
    private static final char UNSPACED = '\u2e80';

    private final double[] first;
    private final int[][] words;
    private final WordCounts sureBlocks = new WordCounts();

    SharedWords(Outline outline, double[] first) {
        this.first = first;
        this.words = new int[first.length][];
        for (TextBlock block : outline.blocks) {
            if (first[block.index()] > SURE) {
                for (int word : words(block)) {
                    sureBlocks.add(word);
                }
            }
        }
    }

    void fill(FeatureRow row, TextBlock block) {
        int[] words = words(block);
        int own = first[block.index()] > SURE ? 1 : 0;
        int shared = 0;
        int often = 0;
        for (int word : words) {
            int blocks = sureBlocks.of(word) - own;
            shared += blocks > 0 ? 1 : 0;
            often += blocks > 2 ? 1 : 0;
        }
        row.add("words shared", words.length == 0 ? -1 : shared / (double) words.length);
        row.add("words shared often", words.length == 0 ? -1 : often / (double) words.length);
        row.add("words not shared", words.length - shared);
    }

    private int[] words(TextBlock block) {
        int[] known = words[block.index()];
        if (known == null) {
            known = words(block.text());
            words[block.index()] = known;
        }
        return known;
    }

    /** The words as numbers, each once. */
    private static int[] words(String text) {
        int[] words = new int[MOST_WORDS];
        int count = 0;
        int length = 0;
        int word = 0;
        for (int i = 0; i <= text.length() && count < MOST_WORDS; i++) {
            char unit = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(unit);
            if (letter && unit < UNSPACED) {
                word = word * 31 + Character.toLowerCase(unit);
                length++;
            } else {
                if (length >= SHORTEST) {
                    words[count++] = word;
                } else if (letter && i + 1 < text.length()) {
                    words[count++] = unit * 31 + text.charAt(i + 1);
                }
                word = 0;
                length = 0;
            }
        }
        return eachOnce(words, count);
    }

    private static int[] eachOnce(int[] words, int count) {
        Arrays.sort(words, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[kept++] = words[i];
            }
        }
        return Arrays.copyOf(words, kept);
    }
}
