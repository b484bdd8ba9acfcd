package cuttings.archive;

import cuttings.article.Article;
import java.time.Instant;

/**
 * An article as it comes in, with all that a revision needs to know of its origin.
 *
 * @param packed the article
 * @param capture the number of the page that it was read from
 * @param fetched when that page was fetched
 */
record FreshText(PackedArticle packed, long capture, Instant fetched) {

    Article article() {
        return packed.article();
    }

    String contentHash() {
        return packed.contentHash();
    }

    String extractorVersion() {
        return packed.extractorVersion();
    }
}
