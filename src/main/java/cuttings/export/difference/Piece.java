package cuttings.export.difference;

import java.util.Locale;

/**
 * A stretch of a text that both forms have, or only one.
 *
 * @param kind which of the forms have it
 * @param text never empty
 */
public record Piece(Kind kind, String text) {

    /** Which of two forms have a stretch of text. */
    public enum Kind {
        /** Both. */
        SAME,
        /** Only the first. */
        REMOVED,
        /** Only the second. */
        ADDED;

        /** The name in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether only one of the forms has it. */
    public boolean isChange() {
        return kind != Kind.SAME;
    }
}
