package cuttings.export.difference;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Dated;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.export.difference.Piece.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleDifferenceTest {

    private static final Photo QUAY = new Photo("https://coast.example/1.jpg", "The quay", "M. Holm", null, true);
    private static final Article BEFORE = article("Ferry sails", "Ada Lind", Block.paragraph("It sails today."), QUAY);

    @Test
    void formsThatAreTheSameDifferInNothing() {
        assertThat(ArticleDifference.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void onlyFieldsThatDifferAreTold() {
        Article after = article("Ferry sinks", "Ada Lind", Block.paragraph("It sails today."), QUAY);

        assertThat(ArticleDifference.between(BEFORE, after))
                .containsExactly(new FieldDifference(
                        Field.HEADLINE,
                        List.of(
                                new Piece(Kind.SAME, "Ferry "),
                                new Piece(Kind.REMOVED, "sails"),
                                new Piece(Kind.ADDED, "sinks"))));
    }

    @Test
    void whatBecameAHeadingIsTold() {
        Article after = article("Ferry sails", "Ada Lind", new Block(Block.Kind.HEADING, "It sails today."), QUAY);

        assertThat(ArticleDifference.of(Field.BODY, BEFORE, after).orElseThrow().pieces())
                .containsExactly(new Piece(Kind.ADDED, "## "), new Piece(Kind.SAME, "It sails today."));
    }

    @Test
    void captionsAndNamesAreComparedToo() {
        Photo pier = new Photo("https://coast.example/1.jpg", "The pier", "M. Holm", null, true);
        Article after = article("Ferry sails", "Ada Lindh", Block.paragraph("It sails today."), pier);

        assertThat(ArticleDifference.between(BEFORE, after))
                .extracting(FieldDifference::field)
                .containsExactly(Field.AUTHORS, Field.PHOTOS);
    }

    private static Article article(String headline, String author, Block body, Photo photo) {
        return new Article(
                "https://coast.example/1",
                null,
                "coast.example",
                null,
                null,
                headline,
                null,
                null,
                List.of(new Author(author)),
                Dated.parse("2022-01-10").orElseThrow(),
                null,
                List.of(body),
                List.of(photo),
                List.of(),
                null,
                Provenance.NONE);
    }
}
