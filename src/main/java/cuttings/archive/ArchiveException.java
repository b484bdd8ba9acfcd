package cuttings.archive;

import org.jspecify.annotations.Nullable;

/** The archive cannot do what was asked. The message is one or two lines for a person: what, where, and what to do. */
public class ArchiveException extends RuntimeException {

    /** Why not. */
    public enum Kind {
        /** There is no archive in the folder. */
        MISSING,
        /** It cannot be opened, read or written: rights, a full disk, an error of the device. */
        UNUSABLE,
        /** What is on disk is not what was written. */
        DAMAGED,
        /** A newer version of the program wrote it. */
        NEWER,
        /** Another process is writing it; see {@link ArchiveLockedException}. */
        LOCKED,
        /** What was asked for cannot be understood, or takes too long to find. */
        BAD_QUERY
    }

    private final Kind kind;

    public ArchiveException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public ArchiveException(Kind kind, String message) {
        this(kind, message, null);
    }

    /** Why not. */
    public Kind kind() {
        return kind;
    }
}
