package cuttings.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The columns of an article as types of Parquet: lists and maps in the three-level form of its specification of logical
 * types, points in time in milliseconds of UTC. A date that a page printed stays the text that it is, for its precision
 * varies; beside it stands its printed day ({@code published_day}).
 */
final class ParquetSchema {

    static final String DAY = "_day";

    private ParquetSchema() {}

    static MessageType of(List<Column> columns) {
        return new MessageType(
                "article", columns.stream().flatMap(ParquetSchema::fields).toArray(Type[]::new));
    }

    private static Stream<Type> fields(Column column) {
        String name = column.label();
        return switch (column) {
            case SCHEMA_VERSION, REVISION ->
                Stream.of(Types.required(PrimitiveTypeName.INT32).named(name));
            case ID -> Stream.of(Types.optional(PrimitiveTypeName.INT64).named(name));
            case FREE_TO_READ ->
                Stream.of(Types.optional(PrimitiveTypeName.BOOLEAN).named(name));
            case PUBLISHED, MODIFIED -> Stream.of(text(name), day(name + DAY));
            case FIRST_SEEN, FETCHED ->
                Stream.of(Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
                        .named(name));
            case AUTHORS, TAGS ->
                Stream.of(Types.requiredList().element(text("element")).named(name));
            case PHOTOS -> Stream.of(Types.requiredList().element(photo()).named(name));
            case PROVENANCE ->
                Stream.of(Types.requiredMap()
                        .key(Types.required(PrimitiveTypeName.BINARY)
                                .as(LogicalTypeAnnotation.stringType())
                                .named("key"))
                        .value(text("value"))
                        .named(name));
            default -> Stream.of(text(name));
        };
    }

    private static Type photo() {
        return Types.requiredGroup()
                .addFields(
                        text("caption"),
                        text("credit"),
                        text("url"),
                        text("alt"),
                        Types.required(PrimitiveTypeName.BOOLEAN).named("lead"))
                .named("element");
    }

    private static Type text(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    private static Type day(String name) {
        return Types.optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(name);
    }
}
