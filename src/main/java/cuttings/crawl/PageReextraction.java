package cuttings.crawl;

import cuttings.archive.ArchiveWriter;
import cuttings.archive.Lookup;
import cuttings.archive.PackedArticle;
import cuttings.archive.Pages;
import cuttings.archive.Pages.Page;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads pages again that crawls did not take for articles. Applied, what turns out to be one now is archived as if it had
 * been when it was fetched, and of any other it is noted what it is now, and why. The numbers are those of the pages.
 */
public final class PageReextraction extends Rereading<Page, RereadPage> {

    private final Pages.Wanted wanted;
    private final RereadHints hints;

    /**
     * A reextraction of some pages.
     *
     * @param folder the archive's
     * @param hints what is known of the sites
     */
    public PageReextraction(Path folder, Pages.Wanted wanted, Extractor extractor, RereadHints hints) {
        super(folder, extractor, wanted.toString());
        this.wanted = wanted;
        this.hints = hints;
    }

    @Override
    List<Long> chosen(Lookup archive) {
        return archive.pages().numbers(wanted);
    }

    @Override
    Optional<Page> before(Lookup archive, long number) {
        return archive.pages().page(number);
    }

    @Override
    String url(Page page) {
        return page.url();
    }

    @Override
    ExtractionHints hints(Page page) {
        return hints.ofSite(page.site());
    }

    @Override
    Optional<Capture> capture(Lookup archive, Page page) {
        return archive.pages().capture(page);
    }

    @Override
    RereadPage after(Page page, PageOutcome now) {
        return new RereadPage(page, now);
    }

    @Override
    void store(ArchiveWriter writer, RereadPage after) {
        Page page = after.before();
        PackedArticle article = Intake.packed(after.now());
        if (article != null) {
            intake.store(writer, article, Objects.requireNonNull(page.capture()), page.site());
        }
        if (after.now() instanceof Extraction extraction && !after.isAsBefore()) {
            writer.settleAnew(page.number(), extraction.status(), extraction.reason());
        }
    }
}
