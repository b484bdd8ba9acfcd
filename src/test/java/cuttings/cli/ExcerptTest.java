package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import cuttings.article.Provenance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final String BODY =
            "Nobody was on the quay that morning, and the wind had fallen since midnight. The"
                    + " night ferry came in out of the fog an hour late. \"We saw nothing,\" the master of the Łódź said. Later the"
                    + " harbour master spoke of a ferry that was not his. 東京都は火曜日に港を閉鎖した。";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fog ferry;'…ferry came in out of the fog an hour late. \"We s…'",
                "\"night ferry\";'…The night ferry came in out of the fog an hour l…'",
                "lodz;'…of the Łódź said. Later the harbour master spoke…'",
                "harb*;'…Later the harbour master spoke of a ferry that w…'",
                "fog -ferry;'…in out of the fog an hour late. \"We saw nothing,…'",
                "fog NOT ferry;'…in out of the fog an hour late. \"We saw nothing,…'",
                "nobody;'Nobody was on the quay that morning, and the wind…'",
                "港を閉鎖;'…his. 東京都は火曜日に港を閉鎖した。'",
                "fog \u0301;'…in out of the fog an hour late. \"We saw nothing,…'",
                "goat;''",
                "reopens;'Harbour reopens'"
            })
    void showsWhereTheWordsStand(String searched, String excerpt) {
        assertThat(new Excerpt(searched, 50).of(cutting())).isEqualTo(excerpt);
    }

    private static Cutting cutting() {
        Article article = new Article(
                "https://coast.example/1",
                null,
                "coast.example",
                null,
                null,
                "Harbour reopens",
                null,
                null,
                List.of(),
                null,
                null,
                List.of(Block.paragraph(BODY)),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
        return Cutting.notArchived(new Extraction(PageStatus.ARTICLE, null, article, "1"), Instant.EPOCH);
    }
}
