package cuttings.extract.verdict;

import cuttings.article.PageStatus;
import cuttings.extract.body.Story;
import cuttings.extract.metadata.Metadata;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page is. A page with some paragraphs of story is an article, whatever else is on it, since a story that is
 * turned away is lost and a page that is wrongly kept is only a nuisance: whatever speaks against that must be seen in
 * the text itself, and a page that says when it was published or who signed it must speak against it more clearly.
 *
 * @param status what the page is
 * @param reason why it is no article, in one line; null for an article
 */
public record Verdict(PageStatus status, @Nullable String reason) {

    private static final Verdict ARTICLE = new Verdict(PageStatus.ARTICLE, null);

    /** Judges a page by what was found in it. The document is not changed. */
    public static Verdict of(Document document, Metadata metadata, Story story, String url) {
        Signs signs = new Signs(document, metadata, story, url);
        return InPlaceOfStory.of(signs).or(() -> NotAStory.of(signs)).orElse(ARTICLE);
    }

    static Optional<Verdict> when(boolean holds, PageStatus status, String reason) {
        return holds ? Optional.of(new Verdict(status, reason)) : Optional.empty();
    }
}
