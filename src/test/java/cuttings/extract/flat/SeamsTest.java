package cuttings.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeamsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jen MarloPublished Jul 17, 2024, 11:21am; Jen Marlo | Published Jul 17, 2024, 11:21am",
                "Published Fri, Apr 28 20232:23 PM EDT; Published Fri, Apr 28 2023 2:23 PM EDT",
                "by Lorne TimesNovember 21, 202501747; by Lorne Times | November 21, 2025 01747",
                "byRahel Okello; by Rahel Okello",
                "Publiziert6. November 2025; Publiziert 6. November 2025"
            })
    void opensWhereTextsRanTogether(String line, String opened) {
        assertThat(Seams.open(line)).isEqualTo(opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ian McCarthy and Ann DeVaux", "11 Jan, 2022 15:54", "Von Hanno Wieland", "2022-01-11"})
    void leavesWhatIsWhole(String line) {
        assertThat(Seams.open(line)).isEqualTo(line);
    }
}
