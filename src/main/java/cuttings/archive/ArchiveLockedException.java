package cuttings.archive;

import java.nio.file.Path;

/** Another process is writing the archive. */
public final class ArchiveLockedException extends ArchiveException {

    private final String holder;

    ArchiveLockedException(Path folder, String holder) {
        super(Kind.LOCKED, "another run is writing " + folder + ": " + holder);
        this.holder = holder;
    }

    /** Who holds the lock: {@code process 4711 since 2026-11-23T02:00:00Z}. */
    public String holder() {
        return holder;
    }
}
