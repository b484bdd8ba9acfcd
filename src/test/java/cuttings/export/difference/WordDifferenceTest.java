package cuttings.export.difference;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.export.difference.Piece.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry left at noon.|The ferry left at dawn.|The ferry left at [-noon-]{+dawn+}.",
                "The old ferry left.|The ferry left.|The [-old -]ferry left.",
                "The ferry left.|The ferry never left.|The ferry {+never +}left.",
                "It cost 3.50 euros.|It cost 3.90 euros.|It cost [-3.50-]{+3.90+} euros.",
                "We don't know.|We don’t know.|We [-don't-]{+don’t+} know.",
                "Ninety brave souls sailed.|Eighty tired men sailed.|[-Ninety brave souls-]{+Eighty tired men+} sailed.",
                "夜行フェリーが遅れる|夜行フェリーが欠航|夜行フェリーが[-遅れる-]{+欠航+}",
                "All the same|All the same|All the same",
                "''|Something|{+Something+}",
                "Something|''|[-Something-]",
            })
    void marksTheWordsThatWereExchanged(String before, String after, String expected) {
        assertThat(marked(WordDifference.between(before, after))).isEqualTo(expected);
    }

    @Test
    void paragraphsStayApart() {
        String before =
                "A boat left.\n\nSmall waves came in all night.\n\nThe harbour has been quiet since then, and nobody waits.";
        String after = "A boat left.\n\nThe harbour has been quiet since then, and nobody waits.\n\nNobody knows more.";

        assertThat(marked(WordDifference.between(before, after)))
                .isEqualTo(
                        "A boat left.\n\n[-Small waves came in all night.\n\n-]The harbour has been quiet since then, and nobody waits.{+\n\nNobody knows more.+}");
    }

    @Test
    void longTextsWithLittleInCommonAreToldApartByParagraphs() {
        String shared = "This paragraph is in both.";
        String before = numbers("a", 3000) + "\n\n" + shared + "\n\n" + numbers("b", 3000);
        String after = numbers("c", 3000) + "\n\n" + shared + "\n\n" + numbers("d", 3000);

        List<Piece> pieces = WordDifference.between(before, after);

        assertThat(pieces).contains(new Piece(Kind.SAME, shared + "\n\n"));
        assertThat(pieces).hasSize(5);
    }

    @Test
    void longTextsWithNothingInCommonAreExchangedAsAWhole() {
        String before = numbers("a", 3000).replace(" ", "\n");
        String after = numbers("b", 3000).replace(" ", "\n\n");

        assertThat(WordDifference.between(before, after))
                .containsExactly(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }

    @Property
    void thePiecesMakeUpBothTextsToTheLetter(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDifference.between(before, after);

        assertThat(without(Kind.ADDED, pieces)).isEqualTo(before);
        assertThat(without(Kind.REMOVED, pieces)).isEqualTo(after);
        assertThat(pieces).allMatch(piece -> !piece.text().isEmpty());
    }

    @Property
    void neighboursAreOfDifferentKinds(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDifference.between(before, after);

        IntStream.range(1, pieces.size())
                .forEach(i -> assertThat(pieces.get(i).kind())
                        .isNotEqualTo(pieces.get(i - 1).kind()));
    }

    @Property
    void whatIsTheSameHasNoChange(@ForAll("texts") String text) {
        assertThat(WordDifference.between(text, text)).noneMatch(Piece::isChange);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("ferry", "fog", "It's", "3.5", " ", " ", ",", ".", "\n\n", "霧", "\ud83d\ude00", "\ud800")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    private static String numbers(String before, int count) {
        return IntStream.range(0, count).mapToObj(i -> before + i).collect(Collectors.joining(" "));
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream().map(WordDifferenceTest::marked).collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        };
    }
}
