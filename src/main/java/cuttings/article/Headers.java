package cuttings.article;

import java.util.List;
import java.util.Optional;

/**
 * The header fields of an HTTP message in the order in which they came (RFC 9110 section 5). Immutable.
 *
 * @param fields name and value pairs; a name may come more than once
 */
public record Headers(List<Field> fields) {

    /** No header field at all, as for a saved file. */
    public static final Headers NONE = new Headers(List.of());

    /**
     * One header field.
     *
     * @param name as sent, case kept
     * @param value as sent
     */
    public record Field(String name, String value) {}

    public Headers {
        fields = List.copyOf(fields);
    }

    /** A single header field. */
    public static Headers of(String name, String value) {
        return new Headers(List.of(new Field(name, value)));
    }

    /** The first value of a field; names are compared without case (RFC 9110 section 5.1). */
    public Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }
}
