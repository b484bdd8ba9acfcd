package cuttings.crawl;

import cuttings.archive.ArchiveWriter;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.archive.PackedArticle;
import cuttings.article.Capture;
import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.FieldChange;
import cuttings.article.PageOutcome;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the pages of articles again. Applied, each article that differs gets a revision that is marked as the extractor's
 * doing; a page that is no article any more leaves its article as it is. The numbers are those of the articles.
 */
public final class Reextraction extends Rereading<Cutting, Reread> {

    private final Filter filter;
    private final RereadHints hints;

    /**
     * A reextraction of the articles that a filter takes.
     *
     * @param folder the archive's
     * @param hints what is known of the pages
     */
    public Reextraction(Path folder, Filter filter, Extractor extractor, RereadHints hints) {
        super(folder, extractor, filter.toString());
        this.filter = filter;
        this.hints = hints;
    }

    @Override
    List<Long> chosen(Lookup archive) {
        return archive.numbers(filter);
    }

    @Override
    Optional<Cutting> before(Lookup archive, long article) {
        return archive.byId(article);
    }

    @Override
    String url(Cutting current) {
        return current.article().url();
    }

    @Override
    ExtractionHints hints(Cutting current) {
        return hints.of(current.article());
    }

    @Override
    Optional<Capture> capture(Lookup archive, Cutting current) {
        return archive.capture(Objects.requireNonNull(current.id()));
    }

    @Override
    Reread after(Cutting current, PageOutcome now) {
        List<FieldChange> changes = now instanceof Extraction extraction && extraction.isArticle()
                ? ArchiveWriter.changes(current.article(), extraction)
                : List.of();
        return new Reread(Objects.requireNonNull(current.id()), now, changes);
    }

    @Override
    void store(ArchiveWriter writer, Reread after) {
        if (!after.changes().isEmpty() && after.page() instanceof Extraction extraction) {
            writer.reextract(PackedArticle.of(extraction), after.article());
        }
    }
}
