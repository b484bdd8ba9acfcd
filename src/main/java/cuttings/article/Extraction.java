package cuttings.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What extraction made of a capture: what the page is, and the fields that were found even if it is no article.
 *
 * @param status what the page turned out to be
 * @param reason why it is no article, in one line; null for an article
 * @param article the fields that were found
 * @param extractorVersion the version of the rules, so that the archive can be extracted again
 * @param repeated the blocks that were left out of the text only because they repeat on the site
 */
public record Extraction(
        PageStatus status, @Nullable String reason, Article article, String extractorVersion, List<String> repeated)
        implements PageOutcome {

    public Extraction {
        repeated = List.copyOf(repeated);
    }

    /** An extraction that nothing was left out of because it repeats. */
    public Extraction(PageStatus status, @Nullable String reason, Article article, String extractorVersion) {
        this(status, reason, article, extractorVersion, List.of());
    }

    /** Whether the page is a story. */
    public boolean isArticle() {
        return status == PageStatus.ARTICLE;
    }
}
