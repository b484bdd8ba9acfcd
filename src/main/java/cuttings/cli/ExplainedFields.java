package cuttings.cli;

import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.Photo;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.export.Column;
import cuttings.extract.trace.Considered;
import cuttings.extract.trace.Explanation;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an explained page: what each has, where from, and what it does not have. */
final class ExplainedFields {

    private final Explanation explanation;
    private final Cutting cutting;

    ExplainedFields(Explanation explanation, Instant fetched) {
        this.explanation = explanation;
        this.cutting = Cutting.notArchived((Extraction) explanation.outcome(), fetched);
    }

    Cutting cutting() {
        return cutting;
    }

    /** The value as the export has it; null if there is none. */
    @Nullable
    Object value(Field field) {
        return Column.valueOf(field.name()).of(cutting);
    }

    Optional<Origin> origin(Field field) {
        return cutting.article().provenance().of(field);
    }

    boolean has(Field field) {
        Object value = value(field);
        return value != null && !value.equals("") && !value.equals(List.of());
    }

    /** The value for a person, in one line. */
    String text(Field field) {
        return switch (field) {
            case BODY -> {
                int blocks = cutting.article().body().size();
                String counted = blocks == 1 ? "1 block" : blocks + " blocks";
                yield String.format(
                        Locale.ROOT,
                        "%s, %,d characters",
                        counted,
                        cutting.article().bodyText().length());
            }
            case PHOTOS ->
                cutting.article().photos().stream().map(ExplainedFields::text).collect(Collectors.joining(" · "));
            default -> text(Objects.requireNonNull(value(field)));
        };
    }

    private static String text(Photo photo) {
        return Objects.requireNonNullElse(photo.caption(), Objects.toString(photo.url(), "without caption or address"));
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(", "))
                : value.toString();
    }

    /** The different values that were considered and not taken, each with the first rule that gave it. */
    List<Considered> losers(Field field) {
        Set<String> seen = new HashSet<>();
        if (has(field)) {
            seen.add(text(field));
        }
        return explanation.of(field).stream()
                .filter(considered -> seen.add(considered.value()))
                .toList();
    }
}
