package cuttings.article;

import org.jspecify.annotations.Nullable;

/**
 * What extraction made of a capture: what the page is, and the fields that were found even if it is no article.
 *
 * @param status what the page turned out to be
 * @param reason why it is no article, in one line; null for an article
 * @param article the fields that were found
 * @param extractorVersion the version of the rules, so that the archive can be extracted again
 */
public record Extraction(PageStatus status, @Nullable String reason, Article article, String extractorVersion)
        implements PageOutcome {

    /** Whether the page is a story. */
    public boolean isArticle() {
        return status == PageStatus.ARTICLE;
    }
}
