package cuttings.crawl;

import cuttings.archive.ArchiveWriter;
import cuttings.archive.PackedArticle;
import cuttings.archive.Stored;
import cuttings.article.Article;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageOutcome;
import cuttings.article.Repeats;
import cuttings.discover.CanonicalClaim;
import cuttings.discover.UrlNormalizer;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import cuttings.extract.trace.Explanation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from a capture into the archive, the same for a crawl and for an import. Safe for threads.
 */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Extractor extractor;
    private final KnownRepeats repeats;
    private final UrlNormalizer normalizer = new UrlNormalizer();

    /** An intake over one set of rules that knows nothing of other pages. */
    public Intake(Extractor extractor) {
        this(extractor, Map.of());
    }

    /** An intake that knows what repeats on each site, and learns more of it from what it stores. */
    public Intake(Extractor extractor, Map<String, Repeats> known) {
        this(extractor, new KnownRepeats(known));
    }

    private Intake(Extractor extractor, KnownRepeats repeats) {
        this.extractor = extractor;
        this.repeats = repeats;
    }

    /** One that reads by what this one knows now, whatever it learns meanwhile. */
    Intake asOfNow() {
        return new Intake(extractor, repeats.copy());
    }

    /**
     * What a captured page is. A page on which the extractor itself breaks, or for which there is not enough memory, must
     * not end the run for all others: that is a fault of its own kind, kept and reported, and logged with its stack.
     */
    public PageOutcome read(Capture capture, ExtractionHints hints) {
        try {
            return extractor.extract(capture, hints.with(repeats::of));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return broken(capture, broken);
        }
    }

    /** What a captured page is, and why. */
    public Explanation explain(Capture capture, ExtractionHints hints) {
        try {
            return extractor.explain(capture, hints.with(repeats::of));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return new Explanation(broken(capture, broken), Map.of(), List.of());
        }
    }

    private static Fault broken(Capture capture, Throwable broken) {
        LOG.debug("extraction broke on {}", capture.url(), broken);
        return new Fault(FaultKind.EXTRACTION_FAILED, capture.url(), broken.toString());
    }

    /** What is to be stored of a page: an article, ready for it; nothing of any other. */
    static @Nullable PackedArticle packed(@Nullable PageOutcome page) {
        return page instanceof Extraction extraction && extraction.isArticle() ? PackedArticle.of(extraction) : null;
    }

    /** Stores an article under the identity of its address. */
    Stored store(ArchiveWriter writer, PackedArticle article, long captureId, String site) {
        return learnedFrom(writer, writer.store(article, captureId, identity(article.article()), site), site);
    }

    /** The same of an article to which permanent redirects led from another address. */
    Stored storeMoved(ArchiveWriter writer, PackedArticle article, long captureId, String site, String movedFrom) {
        String identity = identity(article.article());
        return learnedFrom(
                writer, writer.storeMoved(article, captureId, identity, site, normalizer.key(movedFrom)), site);
    }

    private Stored learnedFrom(ArchiveWriter writer, Stored stored, String site) {
        if (stored.outcome() == Stored.Outcome.NEW) {
            repeats.put(site, writer.repeats(site));
        }
        return stored;
    }

    /** Notes that permanent redirects lead from an address to another one at which the same text stands. */
    void noteMove(ArchiveWriter writer, String from, String to) {
        writer.noteMove(normalizer.key(from), normalizer.key(to));
    }

    /** The page's own idea of its address where it has one that can be believed, else the address that answered. */
    private String identity(Article article) {
        String url = article.url();
        String canonical = article.canonicalUrl();
        return normalizer.key(canonical != null && CanonicalClaim.isCredible(url, canonical) ? canonical : url);
    }
}
