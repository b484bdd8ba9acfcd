package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Provenance.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    private static Article article(@Nullable String headline, List<Author> authors, String... paragraphs) {
        return new Article(
                "https://harbour.example/1",
                null,
                "harbour.example",
                null,
                null,
                headline,
                null,
                null,
                authors,
                null,
                null,
                List.of(paragraphs).stream().map(Block::paragraph).toList(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
    }

    @Test
    void tellsWhatCameWentAndChanged() {
        Article before = article(null, List.of(new Author("Ada Moss")), "Fog came.", "It went.");
        Article after = article("Fog", List.of(), "Fog came.", "It left.");

        assertThat(FieldChange.between(before, after))
                .containsExactly(
                        new FieldChange(Field.HEADLINE, FieldChange.Kind.GAINED, "", "Fog"),
                        new FieldChange(Field.AUTHORS, FieldChange.Kind.LOST, "Ada Moss", ""),
                        new FieldChange(Field.BODY, FieldChange.Kind.CHANGED, "It went.", "It left."));
    }

    @Test
    void findsNothingBetweenAnArticleAndItself() {
        Article article = article("Fog", List.of(), "Fog came.");

        assertThat(FieldChange.between(article, article)).isEmpty();
    }
}
