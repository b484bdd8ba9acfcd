package cuttings.archive;

import java.util.Locale;

/** How far an address of the frontier has come. */
public enum FrontierState {
    /** Announced and not yet tried. */
    DUE,
    /** Tried, failed with a fault that may pass. */
    RETRY,
    /** Fetched and dealt with. */
    DONE,
    /** Given up. */
    ENDED;

    /** The name in reports and in the archive. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FrontierState ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
