package cuttings.extract.body;

/** How often each of many words was added; a word is a number. */
final class WordCounts {

    private static final int MULTIPLIER = 0x9e3779b1;

    /** Words with their counts, each in the first free place from its hash on; a place with a count of 0 is free. */
    private int[] words = new int[256];

    private int[] counts = new int[256];
    private int different;

    void add(int word) {
        int place = place(word);
        if (counts[place] == 0 && ++different * 2 > words.length) {
            grow();
            place = place(word);
        }
        words[place] = word;
        counts[place]++;
    }

    int of(int word) {
        return counts[place(word)];
    }

    private int place(int word) {
        int mask = words.length - 1;
        int place = word * MULTIPLIER >>> 15 & mask;
        while (counts[place] != 0 && words[place] != word) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldCounts = counts;
        words = new int[2 * oldWords.length];
        counts = new int[2 * oldCounts.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldWords[i]);
                words[place] = oldWords[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
