package cuttings.archive;

import java.util.Locale;

/** Whose doing a revision is. */
public enum RevisionCause {
    /** Nobody's: it is the first form of the text that the archive saw. */
    FIRST,
    /** The newsroom changed the page; the same extractor read both. */
    NEWSROOM,
    /** A newer extractor read the same page differently, or one that had learned more of what repeats on the site. */
    EXTRACTOR,
    /** The page was fetched again and a newer extractor read it: one of them, or both. */
    EITHER;

    /** The name in JSON and in the archive. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RevisionCause ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
