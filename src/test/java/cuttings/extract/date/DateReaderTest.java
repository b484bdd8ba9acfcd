package cuttings.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Dated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "printed-dates.txt", delimiter = '|', quoteCharacter = '\u0001')
    void readsADateAsItIsPrinted(String language, String line, String expected) {
        DateConvention convention = DateConvention.of(language, null);
        assertThat(DateReader.first(line, convention).map(Dated::toString).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void givesEachDateItsOwnTime() {
        String line = "Published 11 January 2022 15:54 | Updated 12 January 2022 08:00";
        assertThat(DateReader.all(line, DateConvention.UNKNOWN))
                .extracting(found -> found.date().toString())
                .containsExactly("2022-01-11T15:54", "2022-01-12T08:00");
    }

    @Test
    void saysWhereTheDateStands() {
        FoundDate found = DateReader.all("KYIV, 11 January 2022 - 15:54 (Agency)", DateConvention.UNKNOWN)
                .get(0);
        assertThat("KYIV, 11 January 2022 - 15:54 (Agency)".substring(found.start(), found.end()))
                .isEqualTo("11 January 2022 - 15:54");
    }

    @Property
    void neverFails(@ForAll String line) {
        assertThat(DateReader.all(line, DateConvention.of("en-US", "example.com")))
                .isNotNull();
    }

    @Property
    void readsBackEveryIsoDay(@ForAll java.time.LocalDate any) {
        java.time.LocalDate day = any.withYear(1950 + Math.floorMod(any.getYear(), 140));
        assertThat(DateReader.first("on " + day, DateConvention.UNKNOWN)).contains(Dated.ofDay(day));
    }
}
