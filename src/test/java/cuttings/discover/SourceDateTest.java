package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 11 Jan 2022 15:54:07 +0300 | 2022-01-11T15:54:07+03:00",
                "Tue, 11 Jan 2022 15:54:07 GMT | 2022-01-11T15:54:07Z",
                "Tue, 11 Jan 2022 15:54:07 EST | 2022-01-11T15:54:07-05:00",
                "11 Jan 2022 15:54 PDT | 2022-01-11T15:54:00-07:00",
                "Tue, 11 Jan 2022 15:54:07 | 2022-01-11T15:54:07",
                "Tuesday, 11 January 2022 15:54:07 UT | 2022-01-11T15:54:07Z",
                "Tue, 1 Feb 22 05:04:07 +0000 | 2022-02-01T05:04:07Z",
                "7 Sep 02 | 2002-09-07",
                "Mon, 7 Sep 98 10:00 GMT | 1998-09-07T10:00:00Z",
                "Tue, 11 Jan 2022 15:54 XYZ | 2022-01-11T15:54",
                "2022-01-11 | 2022-01-11",
                "2022-01-11T15:54 | 2022-01-11T15:54",
                "2022-01-11T15:54:07.123+0300 | 2022-01-11T15:54:07+03:00",
                "2022-01-11T15:54:07Z | 2022-01-11T15:54:07Z",
                "2022-01-11 15:54:07 | 2022-01-11T15:54:07",
                "2022-01-11T15:54:07 -05:00 | 2022-01-11T15:54:07-05:00"
            })
    void keepsThePrintedPrecisionAndZone(String text, String date) {
        assertThat(SourceDate.parse(text)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-01",
                "30 Feb 2022",
                "2022-13-01",
                "2022-01-11T25:00",
                "yesterday",
                "11/01/2022",
                "Tue, 11 Jnr 2022",
                "2022-01-11T15:54:07+99:00",
                "2022-01-11T10:00:61Z",
                "0000000000000000000000000000000000000000000000000000000000000000000000000"
            })
    void inventsNoDate(String text) {
        assertThat(SourceDate.parse(text)).isEmpty();
    }
}
