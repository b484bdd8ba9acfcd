package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Provenance.Field;
import java.time.Instant;
import java.util.List;
import java.util.Set;

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

    /** Whose doing it is that this text is another than one that was read by the same rules. */
    RevisionCause causeOfChange(Article before, Set<Field> changed) {
        List<Block> kept = before.body().stream()
                .filter(block -> !packed.repeated().contains(block.text()))
                .toList();
        if (kept.size() == before.body().size()) {
            return RevisionCause.NEWSROOM;
        }
        boolean elseSame =
                changed.equals(Set.of(Field.BODY)) && kept.equals(article().body());
        return elseSame ? RevisionCause.EXTRACTOR : RevisionCause.EITHER;
    }
}
