package cuttings.extract.verdict;

import cuttings.extract.words.WordTable;
import cuttings.extract.words.WordTrie;
import java.util.Locale;

/** What pages say that are no stories, in some forty languages: {@code phrases.txt}. */
enum Wording {
    CHALLENGE,
    NOT_FOUND,
    CONSENT,
    AGREEMENT,
    PAYMENT,
    PAYMENT_TO_READ_ON,
    LIVE,
    GALLERY;

    private static final WordTrie PHRASES = phrases();

    /** Whether a phrase of this kind stands in the text, which is in lower case. */
    boolean isIn(String text) {
        return (PHRASES.find(text) & 1 << ordinal()) != 0;
    }

    private static WordTrie phrases() {
        WordTable table = WordTable.beside(Wording.class, "phrases.txt");
        WordTrie trie = new WordTrie();
        for (Wording wording : values()) {
            String kind = wording.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            trie.with(table.of(kind), 1 << wording.ordinal());
        }
        return trie;
    }
}
