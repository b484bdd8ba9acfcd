package cuttings.extract.metadata;

import cuttings.article.Dated;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a moment that a page declares in UTC the form that its readers see: with the zone of the page, where another
 * time on it lets the zone be told.
 */
final class LocalForm {

    private final Found<Dated> declared;
    private final OffsetDateTime moment;

    private LocalForm(Found<Dated> declared, OffsetDateTime moment) {
        this.declared = declared;
        this.moment = moment;
    }

    /** The local form of what is declared; empty if it is no moment in UTC. */
    static Optional<LocalForm> of(Found<Dated> declared) {
        Dated date = declared.value();
        return date.time() == null || !ZoneOffset.UTC.equals(date.offset())
                ? Optional.empty()
                : Optional.of(
                        new LocalForm(declared, date.day().atTime(date.time()).atOffset(ZoneOffset.UTC)));
    }

    /** In the zone in which one of the local times is this moment. */
    Optional<Found<Dated>> fromTimes(Stream<Dated> local) {
        LocalDateTime minute = moment.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return local.flatMap(date -> Zone.between(minute, date).stream())
                .findFirst()
                .map(this::in);
    }

    /** Where the same hands of the clock are given with another zone, that zone was meant. */
    Optional<Found<Dated>> mistaken(List<Found<Dated>> others) {
        return others.stream()
                .filter(other -> other.value().offset() != null
                        && !ZoneOffset.UTC.equals(other.value().offset())
                        && declared.value().day().equals(other.value().day())
                        && moment.toLocalTime().equals(other.value().time()))
                .findFirst();
    }

    private Found<Dated> in(ZoneOffset zone) {
        return new Found<>(
                Dated.of(moment.withOffsetSameInstant(zone)), declared.rule() + ", zone as printed", declared.raw());
    }
}
