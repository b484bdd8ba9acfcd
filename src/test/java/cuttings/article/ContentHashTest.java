package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Provenance.Field;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static Article article(String headline, String paragraph, String caption) {
        return new Article(
                "https://coast.example/a",
                null,
                "coast.example",
                null,
                null,
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(Block.paragraph(paragraph)),
                List.of(new Photo(null, caption, null, null, true)),
                List.of(),
                null,
                Provenance.NONE);
    }

    @Test
    void typographyThatCarriesNoMeaningDoesNotCount() {
        Article curly = article("\u201cIt\u2019s open\u201d", "a\u00a0b", "c");
        Article straight = article("\"It's open\"", "a  b", "c\u200b");

        assertThat(ContentHash.of(curly)).isEqualTo(ContentHash.of(straight));
        assertThat(ContentHash.changes(curly, straight)).isEmpty();
    }

    @Test
    void namesTheFieldsThatChanged() {
        Article before = article("Ferry", "It sails.", "A quay");

        assertThat(ContentHash.changes(before, article("Ferry", "It sank.", "A quay")))
                .containsExactly(Field.BODY);
        assertThat(ContentHash.changes(before, article("Ferries", "It sails.", "The quay")))
                .containsExactly(Field.HEADLINE, Field.PHOTOS);
    }

    @Property
    void changesAreFoundExactlyWhenTheHashesDiffer(
            @ForAll @StringLength(max = 3) @CharRange(from = 'a', to = 'b') String one,
            @ForAll @StringLength(max = 3) @CharRange(from = 'a', to = 'b') String other) {
        Article before = article(one, other, one);
        Article after = article(other, one, one);

        assertThat(ContentHash.of(before).equals(ContentHash.of(after)))
                .isEqualTo(ContentHash.changes(before, after).isEmpty());
    }
}
