package cuttings.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordTrieTest {

    @Test
    void findsWordsAnywhereWhateverTheirCase() {
        WordTrie trie = new WordTrie().with(List.of("date", "datum"), 1).with(List.of("author"), 2);
        assertThat(trie.find("article-Date small")).isEqualTo(1);
        assertThat(trie.find("meta__AUTHOR-datum")).isEqualTo(3);
        assertThat(trie.find("headline")).isZero();
    }

    @Test
    void findsWordsOfOneCharacterAndOfOtherScripts() {
        WordTrie trie = new WordTrie()
                .with(List.of("x"), 1)
                .with(List.of("\u00e9"), 2)
                .with(List.of("d\u00e9j\u00e0"), 4)
                .with(List.of("\u0434\u0430"), 8);
        assertThat(trie.find("a-X")).isEqualTo(1);
        assertThat(trie.find("xa")).isEqualTo(1);
        assertThat(trie.find("D\u00e9j\u00e0")).isEqualTo(6);
        assertThat(trie.find("\u043d\u0434\u0430")).isEqualTo(8);
        assertThat(trie.find("\u041d\u0414\u0410 D\u00c9J\u00c0")).isEqualTo(14);
        assertThat(trie.find("")).isZero();
    }

    @Test
    void tellsAWordFromOneThatOnlyBeginsLikeIt() {
        WordTrie trie = new WordTrie().with(List.of("date", "ad"), 1).with(List.of("date"), 2);
        assertThat(trie.whole("is-Date-of", 3, 7)).isEqualTo(3);
        assertThat(trie.whole("is-Date-of", 3, 6)).isZero();
        assertThat(trie.whole("dates", 0, 5)).isZero();
        assertThat(trie.whole("ad", 0, 2)).isEqualTo(1);
    }

    @Test
    void findsManyWordsThatBeginAlike() {
        List<String> words =
                IntStream.range(100, 1000).mapToObj(number -> "word" + number).toList();
        WordTrie trie = new WordTrie().with(words, 1);
        assertThat(words).allMatch(word -> trie.whole(word, 0, word.length()) == 1);
        assertThat(trie.find("word99 word")).isZero();
    }

    @Property
    void agreesWithLookingForEachWord(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String word) {
        assertThat(new WordTrie().with(List.of(word, "ccc"), 1).find(text) != 0)
                .isEqualTo(text.contains(word) || text.contains("ccc"));
    }
}
