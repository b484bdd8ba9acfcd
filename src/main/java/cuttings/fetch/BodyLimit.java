package cuttings.fetch;

import cuttings.article.FaultKind;

/**
 * How much content one answer may have.
 *
 * @param wire the most bytes as sent
 * @param expanded the most bytes after undoing the content coding
 * @param cuts whether an answer that is longer is cut there, rather than refused
 * @param room memory for it
 */
record BodyLimit(long wire, long expanded, boolean cuts, Room room) {

    /** The fault of an answer that is too long to take. */
    static FetchException exceeded(long limit, String how) {
        return new FetchException(FaultKind.TOO_LARGE, "more than " + limit + " bytes " + how);
    }
}
