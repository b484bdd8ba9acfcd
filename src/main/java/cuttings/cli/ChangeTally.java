package cuttings.cli;

import cuttings.article.FieldChange;
import cuttings.article.FieldChange.Kind;
import cuttings.article.Provenance.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts in how many articles each field came, went and changed, and keeps some examples of each. For one thread. */
final class ChangeTally {

    static final List<Table.Heading> TOTALS = List.of(
            new Table.Heading("FIELD", 13),
            new Table.Heading("GAINED", 6),
            new Table.Heading("LOST", 4),
            new Table.Heading("CHANGED", 7));

    private final int examplesOfAField;
    private final Map<Field, Map<Kind, Long>> counts = new EnumMap<>(Field.class);
    private final Map<Field, List<Example>> examples = new EnumMap<>(Field.class);
    private long articles;

    /** One field of one article. */
    record Example(long article, FieldChange change) {}

    ChangeTally(int examplesOfAField) {
        this.examplesOfAField = examplesOfAField;
    }

    /** Counts what differs in an article; nothing when nothing does. */
    void add(long article, List<FieldChange> changes) {
        articles += changes.isEmpty() ? 0 : 1;
        for (FieldChange change : changes) {
            counts.computeIfAbsent(change.field(), field -> new EnumMap<>(Kind.class))
                    .merge(change.kind(), 1L, Long::sum);
            List<Example> kept = examples.computeIfAbsent(change.field(), field -> new ArrayList<>());
            if (kept.size() < examplesOfAField) {
                kept.add(new Example(article, change));
            }
        }
    }

    /** How many articles differ. */
    long articles() {
        return articles;
    }

    /** The fields that differ anywhere, in the order of the export. */
    List<Field> fields() {
        return List.copyOf(counts.keySet());
    }

    long count(Field field, Kind kind) {
        return counts.getOrDefault(field, Map.of()).getOrDefault(kind, 0L);
    }

    List<Example> examples(Field field) {
        return List.copyOf(examples.getOrDefault(field, List.of()));
    }

    boolean isAnyLost() {
        return fields().stream().anyMatch(field -> count(field, Kind.LOST) > 0);
    }

    /** A row of {@link #TOTALS} for each field. */
    List<List<String>> totals() {
        return fields().stream()
                .map(field -> Stream.concat(
                                Stream.of(field.label()),
                                Stream.of(Kind.values()).map(kind -> String.valueOf(count(field, kind))))
                        .toList())
                .toList();
    }
}
