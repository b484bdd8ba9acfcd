package cuttings.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The header fields of an HTTP message in the order in which they came (RFC 9110 section 5). Immutable.
 *
 * @param fields name and value pairs; a name may come more than once
 */
public record Headers(List<Field> fields) {

    /** No header field at all, as for a saved file. */
    public static final Headers NONE = new Headers(List.of());

    /** The content codings that there are: those of IANA's registry, and their old names (RFC 9110 section 8.4.1). */
    private static final Set<String> CODINGS = Set.of(
            "aes128gcm",
            "br",
            "compress",
            "x-compress",
            "dcb",
            "dcz",
            "deflate",
            "exi",
            "gzip",
            "x-gzip",
            "pack200-gzip",
            "zstd");

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

    /**
     * The coding of the content, in lower case; several with commas between. Empty where there is none, and where the
     * word names no coding, such as a charset: browsers, too, take such content as it is (Fetch Standard, "handle content
     * codings").
     */
    public Optional<String> contentCoding() {
        return first("Content-Encoding")
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> value.contains(",") || CODINGS.contains(value));
    }
}
