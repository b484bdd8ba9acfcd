package cuttings.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "5s, PT5S", "10m, PT10M", "12h, PT12H", "3d, PT72H", "0s, PT0S", "1 h, PT1H"})
    void lengthsOfTimeHaveAUnit(String text, Duration length) {
        assertThat(Reading.DURATION.read(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-5s", "5 weeks", "1.5h", "99999999999s"})
    void whatIsNoLengthOfTimeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.DURATION.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "12, 12",
        "500kB, 500000",
        "10MB, 10000000",
        "1GB, 1000000000",
        "1KiB, 1024",
        "50MiB, 52428800",
        "2 gib, 2147483648"
    })
    void sizesCountInThousandsOrIn1024s(String text, long bytes) {
        assertThat(Reading.BYTES.read(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MB", "-1", "1TB", "1.5MB", "0", "00kB"})
    void whatIsNoSizeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.BYTES.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://proxy.example:3128", "socks5://[::1]:1080/", "HTTP://desk:secret@proxy.example:3128"})
    void proxiesMayHaveAPasswordAndAnyKindOfHost(String text) {
        assertThat(Reading.PROXY.read(text).getPort()).isPositive();
    }
}
