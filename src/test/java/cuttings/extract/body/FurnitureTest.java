package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    READ MORE: Bridge stays closed | RELATED
                    Lesen Sie auch: Brücke bleibt zu | RELATED
                    関連記事 | RELATED
                    Advertisement | ADVERTISEMENT
                    Sign up for our newsletter | NEWSLETTER
                    © Coast Press | SOURCE
                    """)
    void furnitureIsKnownByItsBeginning(String text, Furniture kind) {
        assertThat(Furniture.beginning(text) & kind.bit()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"Readers more than ever", "Adventure on the islands", "The ferry sails in June"})
    void aPhraseCountsOnlyUpToTheEndOfAWord(String text) {
        assertThat(Furniture.beginning(text)).isZero();
    }
}
