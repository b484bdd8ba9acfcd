package cuttings.archive;

import cuttings.article.Article;
import java.time.Instant;

/**
 * An article as it comes in, with all that a revision needs to know of its origin.
 *
 * @param article clean
 * @param contentHash of the article
 * @param extractorVersion the version of the rules that read it
 * @param capture the number of the page that it was read from
 * @param fetched when that page was fetched
 */
record FreshText(Article article, String contentHash, String extractorVersion, long capture, Instant fetched) {}
