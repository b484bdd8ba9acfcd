package cuttings.article;

import org.jspecify.annotations.Nullable;

/**
 * An address that may be an article, as a source announced it.
 *
 * @param url absolute
 * @param title what the source calls it
 * @param published when the source says that it was published or last changed
 */
public record Candidate(
        String url, @Nullable String title, @Nullable Dated published) {}
