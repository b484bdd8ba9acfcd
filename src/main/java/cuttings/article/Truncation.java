package cuttings.article;

import java.util.Locale;

/** Why less of an answer was kept than the server sent or would have sent (ISO 28500 section 5.13). */
public enum Truncation {
    /** It was larger than allowed. */
    LENGTH,
    /** It took longer than allowed. */
    TIME,
    /** The connection broke. */
    DISCONNECT,
    /** Any other reason, such as a media type of which nothing is wanted. */
    UNSPECIFIED;

    /** The name in a WARC record: {@code length}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
