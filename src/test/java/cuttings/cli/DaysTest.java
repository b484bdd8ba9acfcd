package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2022-01-11, 2022-01-11, 2022-01-11",
        "2022-01, 2022-01-01, 2022-01-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022, 2022-01-01, 2022-12-31",
        "today, 2024-03-31, 2024-03-31",
        "Yesterday, 2024-03-30, 2024-03-30",
        "7d, 2024-03-24, 2024-03-24",
        "2w, 2024-03-17, 2024-03-17",
        "1m, 2024-02-29, 2024-02-29",
        "1y, 2023-03-31, 2023-03-31"
    })
    void daysAreNamedInManyWays(String text, LocalDate first, LocalDate last) {
        assertThat(Days.parse(text, TODAY)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022-02-30", "2022-13", "11.01.2022", "soon", "7x", "-7d", "2022-1-1", "99999d9"})
    void whatIsNoDayIsRefusedWithTheRightForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.parse(text, TODAY))
                .withMessageContaining("2022-01-11");
    }
}
