package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Candidate;
import cuttings.article.Dated;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.discover.Discovered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period JANUARY = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31));

    private static @Nullable Dated date(@Nullable String text) {
        return text == null ? null : Dated.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-11, , true",
        "2021-12-31, , false",
        "2022-02-01, , false",
        ", , true",
        ", 2021-12-31, false",
        ", 2022-01-11, true",
        ", 2026-11-23, true",
        "2022-01-11, 2026-11-23, true",
        "2021-12-31, 2026-11-23, false",
    })
    void wantsWhatCanHaveBeenPublishedInIt(@Nullable String published, @Nullable String changed, boolean wanted) {
        Candidate candidate = new Candidate("https://paper.example/1", null, date(published), date(changed));
        Discovered found = JANUARY.of(new Discovered(List.of(candidate), List.of(), List.of(), 1));
        assertThat(found.candidates()).hasSize(wanted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({", true", "2021-12-31, false", "2022-01-01, true", "2026-11-23, true"})
    void goesIntoPartsThatHaveChangedSinceItBegan(@Nullable String changed, boolean wanted) {
        Source part = new Source(SourceKind.SITEMAP, "https://paper.example/2022.xml", null);
        Discovered found =
                JANUARY.of(new Discovered(List.of(), List.of(new Discovered.Part(part, date(changed))), List.of(), 0));
        assertThat(found.further()).hasSize(wanted ? 1 : 0);
    }
}
