package cuttings.extract.body;

import java.util.Arrays;

/** The words of a text as numbers, so that many texts can be compared with it in little time. Immutable. */
final class WordSet {

    private static final int MOST = 64;

    private final int[] words;

    /** The first words of the text, each once. */
    WordSet(String text) {
        int[] all = new int[MOST];
        int count = 0;
        for (int at = 0; at < text.length() && count < MOST; at = end(text, at) + 1) {
            if (end(text, at) > at) {
                all[count++] = hash(text, at, end(text, at));
            }
        }
        words = Arrays.stream(all, 0, count).sorted().distinct().toArray();
    }

    /** How many of its words the text has, by how many words the longer of both has. */
    double share(String text) {
        long found = 0;
        int count = 0;
        int end;
        for (int at = 0; at < text.length() && words.length > 0; at = end + 1) {
            end = end(text, at);
            if (end > at) {
                int place = Arrays.binarySearch(words, hash(text, at, end));
                found |= place >= 0 ? 1L << place : 0;
                count++;
            }
        }
        return words.length == 0 ? 0 : Long.bitCount(found) / (double) Math.max(words.length, count);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }
}
