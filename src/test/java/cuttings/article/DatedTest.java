package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DatedTest {

    @Property
    void whatIsWrittenIsReadBackTheSame(@ForAll("dates") Dated date) {
        assertThat(Dated.parse(date.toString())).contains(date);
    }

    @Provide
    Arbitrary<Dated> dates() {
        LocalDate day = LocalDate.of(2022, 1, 11);
        Arbitrary<LocalTime> time = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        Arbitrary<ZoneOffset> offset =
                Arbitraries.integers().between(-72, 72).map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 900));
        return Arbitraries.oneOf(
                Arbitraries.just(Dated.ofDay(day)),
                Combinators.combine(time, Arbitraries.of(true, false), offset.injectNull(0.5))
                        .as((clock, seconds, zone) -> new Dated(day, clock, seconds, zone)));
    }

    @Test
    void aMinuteThatIsGivenAnOffsetIsTheSameAsOneThatHadIt() {
        Dated local = Dated.ofLocal(LocalDateTime.of(2022, 1, 11, 15, 54));

        assertThat(local).hasToString("2022-01-11T15:54");
        assertThat(local.withOffset(ZoneOffset.ofHours(3)))
                .hasToString("2022-01-11T15:54:00+03:00")
                .isEqualTo(Dated.parse("2022-01-11T15:54:00+03:00").orElseThrow());
    }

    @Test
    void aDistanceFromTheTimeBeforeTimeZonesIsNotKeptForItCouldNotBeReadAgain() {
        Dated local = Dated.ofLocal(LocalDateTime.of(1960, 1, 5, 10, 0));
        Dated old = local.withOffset(ZoneOffset.ofHoursMinutesSeconds(0, -44, -30));

        assertThat(old.offset()).isNull();
        assertThat(Dated.parse(old.toString())).contains(old);
    }

    @Test
    void aDayHasNoOffset() {
        assertThatThrownBy(() -> new Dated(LocalDate.of(2022, 1, 11), null, false, ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
