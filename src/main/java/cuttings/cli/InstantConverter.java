package cuttings.cli;

import cuttings.article.Dated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time as a person types it; what has no zone is in the reader's. */
final class InstantConverter implements ITypeConverter<Instant> {

    private final Clock clock;

    InstantConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant convert(String text) {
        Dated date = Dated.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is no time: 2022-01-11, 2022-01-11T15:54 or 2022-01-11T15:54:00Z"));
        return date.instant()
                .orElseGet(() -> date.day()
                        .atTime(date.time() == null ? LocalTime.MIDNIGHT : date.time())
                        .atZone(clock.getZone())
                        .toInstant());
    }
}
