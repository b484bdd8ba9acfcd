package cuttings.archive;

/**
 * How the archive is written.
 *
 * @param warcFileBytes a WARC file that has reached this size is closed and the next one begun
 */
public record ArchiveSettings(long warcFileBytes) {

    /** WARC files of about 1 GB, as the standard's annex recommends (ISO 28500 annex C). */
    public static final ArchiveSettings DEFAULTS = new ArchiveSettings(1_000_000_000);

    public ArchiveSettings {
        if (warcFileBytes < 1) {
            throw new IllegalArgumentException("a WARC file needs at least one byte: " + warcFileBytes);
        }
    }
}
