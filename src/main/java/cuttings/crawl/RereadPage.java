package cuttings.crawl;

import cuttings.archive.Pages.Page;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import java.util.Objects;

/**
 * A page that was not taken for an article, read again by the present rules.
 *
 * @param before what the archive knew of it
 * @param now what it is now
 */
public record RereadPage(Page before, PageOutcome now) {

    /** Whether it is an article now. */
    public boolean isArticle() {
        return now instanceof Extraction extraction && extraction.isArticle();
    }

    /** Whether it is still what it was, for the same reason. */
    public boolean isAsBefore() {
        return now instanceof Extraction extraction
                && extraction.status() == before.status()
                && Objects.equals(extraction.reason(), before.reason());
    }
}
