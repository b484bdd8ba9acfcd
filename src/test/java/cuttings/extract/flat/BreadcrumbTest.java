package cuttings.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreadcrumbTest {

    private static final String HEADLINE = "Barrier can wait";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HomeScience & Sea; Science & Sea",
                "HomeNewsWorld; World",
                "Home › World › Asia; Asia",
                "Home > World > Barrier can wait; World",
                "Startseite/Politik; Politik",
                "Главная / Общество; Общество",
                "HomeSportBarrier can wait; Sport"
            })
    void givesTheLastStepThatIsNotTheHeadline(String line, String section) {
        assertThat(Breadcrumb.section(line, HEADLINE)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "Homes for the many", "Home secretary resigns", "News › World", "Homeless › Help"})
    void givesNothingForALineThatIsNoTrail(String line) {
        assertThat(Breadcrumb.section(line, HEADLINE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NewsWorldAsia; true",
                "'Home '; true",
                "'You are here: News » '; true",
                "'Harbour board: '; false",
                "'A second '; false"
            })
    void knowsATrailThatStandsBeforeAHeadline(String before, boolean trail) {
        assertThat(Breadcrumb.isTrail(before)).isEqualTo(trail);
    }
}
