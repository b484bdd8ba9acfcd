package cuttings.archive;

/**
 * What came of storing an article.
 *
 * @param outcome what it meant to the archive
 * @param id the article's number
 * @param revision the number of the revision that the capture belongs to
 */
public record Stored(Outcome outcome, long id, int revision) {

    /** What a stored article was to the archive. */
    public enum Outcome {
        /** It had not been seen before. */
        NEW,
        /** The newsroom had changed nothing. */
        UNCHANGED,
        /** A cleaned field had changed. */
        REVISED
    }
}
