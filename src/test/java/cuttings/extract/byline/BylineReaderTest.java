package cuttings.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Author;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BylineReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "printed-bylines.txt", delimiterString = "|", quoteCharacter = '\u0001')
    void tellsPersonsFromRolesPlacesAndAgencies(
            String language, String line, @Nullable String persons, @Nullable String organisations) {
        Byline byline = BylineReader.read(line, language).orElse(new Byline(line, List.of(), List.of()));
        assertThat(names(byline.persons())).isEqualTo(expected(persons));
        assertThat(names(byline.organisations())).isEqualTo(expected(organisations));
    }

    @Test
    void signsWithTheOrganisationWhereNoPersonDoes() {
        assertThat(BylineReader.read("By Associated Press", "en").orElseThrow().authors())
                .containsExactly(new Author("Associated Press"));
    }

    @Test
    void knowsALineThatOpensLikeAByline() {
        assertThat(BylineReader.opens("By Jane Doe")).isTrue();
        assertThat(BylineReader.opens("Von Anna Muster")).isTrue();
        assertThat(BylineReader.opens("Bygone days")).isFalse();
        assertThat(BylineReader.opens("Jane Doe")).isFalse();
    }

    @Property
    void neverFails(@ForAll String line) {
        assertThat(BylineReader.read(line, null)).isNotNull();
    }

    private static List<String> names(List<Author> authors) {
        return authors.stream().map(Author::name).toList();
    }

    private static List<String> expected(@Nullable String names) {
        return names == null ? List.of() : Arrays.asList(names.split("\\+"));
    }
}
