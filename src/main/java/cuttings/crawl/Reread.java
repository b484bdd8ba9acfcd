package cuttings.crawl;

import cuttings.article.Extraction;
import cuttings.article.FieldChange;
import cuttings.article.PageOutcome;
import java.util.List;

/**
 * An archived page, read again by the present rules.
 *
 * @param article the number of the article that it was read as
 * @param page what it is now
 * @param changes what differs from the article's current text; empty when nothing does, and for what is no article now
 */
public record Reread(long article, PageOutcome page, List<FieldChange> changes) {

    public Reread {
        changes = List.copyOf(changes);
    }

    /** Whether the page still is an article. */
    public boolean isArticle() {
        return page instanceof Extraction extraction && extraction.isArticle();
    }
}
