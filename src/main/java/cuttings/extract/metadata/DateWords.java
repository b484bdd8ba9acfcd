package cuttings.extract.metadata;

import cuttings.extract.words.WordTable;
import cuttings.extract.words.WordTrie;

/** The printed words that say which date a date is, in many languages. Stateless. */
final class DateWords {

    private static final int PUBLISHED = 1;
    private static final int CHANGED = 2;
    private static final WordTrie TRIE = trie();

    private DateWords() {}

    private static WordTrie trie() {
        WordTable table = WordTable.beside(DateWords.class, "date-labels.txt");
        return new WordTrie().with(table.of("published"), PUBLISHED).with(table.of("changed"), CHANGED);
    }

    /** Whether a label says that its date is the date of publication. */
    static boolean sayPublication(String label) {
        return (find(label) & PUBLISHED) != 0;
    }

    /** Whether a label or a class name says that the date is the date of a change. */
    static boolean sayChange(String label) {
        return (find(label) & CHANGED) != 0;
    }

    /** Whether the text is such a label and so nobody's name. */
    static boolean areIn(String text) {
        return find(text) != 0;
    }

    private static int find(String text) {
        return TRIE.find(text);
    }
}
