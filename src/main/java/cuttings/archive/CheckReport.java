package cuttings.archive;

import java.util.List;

/**
 * What a check of an archive found.
 *
 * @param articles how many articles there are
 * @param revisions how many texts were hashed again
 * @param captures how many WARC records were read again
 * @param damages what is not as it was written, one line each; empty for a sound archive
 */
public record CheckReport(long articles, long revisions, long captures, List<String> damages) {

    public CheckReport {
        damages = List.copyOf(damages);
    }

    /** Whether everything is as it was written. */
    public boolean isSound() {
        return damages.isEmpty();
    }
}
