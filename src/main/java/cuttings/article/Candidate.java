package cuttings.article;

import org.jspecify.annotations.Nullable;

/**
 * An address that may be an article, as a source announced it.
 *
 * @param url absolute
 * @param title what the source calls it
 * @param published when the source says that it was published
 * @param changed when the source says that it was last changed
 */
public record Candidate(
        String url,
        @Nullable String title,
        @Nullable Dated published,
        @Nullable Dated changed) {

    /** An address of which nothing else is known. */
    public static Candidate of(String url) {
        return new Candidate(url, null, null, null);
    }
}
