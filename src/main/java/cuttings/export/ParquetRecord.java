package cuttings.export;

import cuttings.article.Cutting;
import cuttings.article.Dated;
import cuttings.article.Photo;
import cuttings.article.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands one group of values to Parquet field by field, in the order of {@link ParquetSchema}; absent ones are left out. */
final class ParquetRecord {

    private final RecordConsumer consumer;
    private int next;

    ParquetRecord(RecordConsumer consumer) {
        this.consumer = consumer;
    }

    /** Adds a column of an article. */
    void add(Column column, Cutting cutting) {
        switch (column) {
            case PUBLISHED -> addDate(column, cutting.article().published());
            case MODIFIED -> addDate(column, cutting.article().modified());
            case FIRST_SEEN -> addTime(column, cutting.firstSeen());
            case FETCHED -> addTime(column, cutting.fetched());
            case SCHEMA_VERSION, REVISION -> addNumber(column.label(), column.of(cutting));
            default -> add(column.label(), column.of(cutting));
        }
    }

    private void addDate(Column column, @Nullable Dated date) {
        add(column.label(), date);
        addNumber(
                column.label() + ParquetSchema.DAY,
                date == null ? null : date.day().toEpochDay());
    }

    /** To the second, as in every other form. */
    private void addTime(Column column, @Nullable Instant instant) {
        add(
                column.label(),
                instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
    }

    private void addNumber(String name, @Nullable Object value) {
        field(name, value == null ? null : () -> consumer.addInteger(((Number) value).intValue()));
    }

    private void add(String name, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            field(name, () -> list(list));
        } else if (value instanceof Map<?, ?> map) {
            field(name, () -> map(map));
        } else {
            field(name, value == null ? null : () -> single(value));
        }
    }

    private void single(Object value) {
        if (value instanceof Number number) {
            consumer.addLong(number.longValue());
        } else if (value instanceof Boolean flag) {
            consumer.addBoolean(flag);
        } else {
            consumer.addBinary(Binary.fromString(Text.wellFormed(value.toString())));
        }
    }

    private void list(Collection<?> elements) {
        group(list -> {
            if (!elements.isEmpty()) {
                list.field("list", () -> elements.forEach(element -> list.group(entry -> entry.element(element))));
            }
        });
    }

    private void element(Object value) {
        field("element", value instanceof Photo photo ? () -> group(inner -> inner.photo(photo)) : () -> single(value));
    }

    private void photo(Photo photo) {
        add("caption", photo.caption());
        add("credit", photo.credit());
        add("url", photo.url());
        add("alt", photo.alt());
        add("lead", photo.lead());
    }

    private void map(Map<?, ?> entries) {
        group(map -> {
            if (!entries.isEmpty()) {
                map.field(
                        "key_value",
                        () -> entries.forEach((key, value) -> map.group(entry -> {
                            entry.add("key", key);
                            entry.add("value", value);
                        })));
            }
        });
    }

    private void group(Consumer<ParquetRecord> content) {
        consumer.startGroup();
        content.accept(new ParquetRecord(consumer));
        consumer.endGroup();
    }

    private void field(String name, @Nullable Runnable content) {
        int index = next++;
        if (content != null) {
            consumer.startField(name, index);
            content.run();
            consumer.endField(name, index);
        }
    }
}
