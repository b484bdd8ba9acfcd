package cuttings.crawl;

import cuttings.archive.ArchiveWriter;
import cuttings.archive.FrontierEntry;
import cuttings.archive.FrontierKind;
import cuttings.archive.PackedArticle;
import cuttings.archive.PackedCapture;
import cuttings.archive.Stored;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageOutcome;
import cuttings.crawl.SiteReport.Count;
import cuttings.discover.Discovered;
import cuttings.fetch.FetchOutcome.Failed;
import cuttings.fetch.FetchOutcome.Fetched;
import cuttings.fetch.FetchOutcome.NotModified;
import java.util.Map;
import java.util.Objects;

/** Writes what landed: capture, article, announced addresses, faults, and what becomes of the address. */
final class Recorder {

    private final Intake intake;
    private final Aftermath aftermath;
    private final Offers offers;
    private final long run;

    Recorder(Intake intake, Aftermath aftermath, Offers offers, long run) {
        this.intake = intake;
        this.aftermath = aftermath;
        this.offers = offers;
        this.run = run;
    }

    /** Writes one landing within the writer's transaction and says what it adds to its site's report. */
    SiteReport record(ArchiveWriter writer, Landing landing) {
        FrontierEntry entry = landing.entry();
        landing.onTheWay().forEach(writer::keep);
        PackedCapture packed = landing.packed();
        Long captureId = packed == null ? null : writer.keep(packed);
        if (landing.answer() instanceof Failed failed) {
            writer.settle(
                    entry.identityKey(),
                    aftermath.ofFault(entry, failed.fault(), failed.retryAfter(), landing.at(), captureId));
            return fault(writer, entry, failed.fault());
        }
        if (landing.answer() instanceof Fetched fetched) {
            return entry.kind() == FrontierKind.PAGE
                    ? page(writer, landing, fetched, Objects.requireNonNull(captureId))
                    : source(writer, landing, fetched.capture(), Objects.requireNonNull(captureId));
        }
        if (landing.answer() instanceof NotModified same && same.movedForGood()) {
            intake.noteMove(writer, entry.url(), same.url());
        }
        writer.settle(entry.identityKey(), aftermath.ofNotModified(entry, landing.at()));
        return entry.kind() == FrontierKind.PAGE
                ? SiteReport.of(Map.of(Count.UNCHANGED, 1L))
                : SiteReport.ofSource(Map.of(Count.NOT_MODIFIED, 1L), entry.url());
    }

    private SiteReport page(ArchiveWriter writer, Landing landing, Fetched fetched, long captureId) {
        Capture capture = fetched.capture();
        FrontierEntry entry = landing.entry();
        PageOutcome outcome = Objects.requireNonNull(landing.page());
        if (outcome instanceof Extraction page) {
            writer.settle(entry.identityKey(), aftermath.ofPage(entry, page, capture, captureId));
            return landing.article() == null
                    ? SiteReport.ofOtherPage(page.status(), entry.url(), capture.wire().length)
                            .plus(again(entry, Aftermath.isWall(page.status())))
                    : SiteReport.ofArticle(
                            store(writer, landing.article(), captureId, entry.site(), fetched),
                            page.article(),
                            capture.wire().length);
        }
        Fault fault = (Fault) outcome;
        writer.settle(entry.identityKey(), aftermath.ofFault(entry, fault, null, landing.at(), captureId));
        return fault(writer, entry, fault);
    }

    private Stored.Outcome store(
            ArchiveWriter writer, PackedArticle article, long captureId, String site, Fetched fetched) {
        Stored stored = fetched.movedForGood()
                ? intake.storeMoved(
                        writer, article, captureId, site, fetched.capture().requestedUrl())
                : intake.store(writer, article, captureId, site);
        return stored.outcome();
    }

    private SiteReport source(ArchiveWriter writer, Landing landing, Capture capture, long captureId) {
        FrontierEntry entry = landing.entry();
        Discovered announced = Objects.requireNonNull(landing.announced());
        int unknown = writer.offer(entry.site(), FrontierKind.PAGE, offers.of(announced.candidates()));
        writer.settle(
                entry.identityKey(),
                aftermath.ofSource(entry, announced, unknown > 0, landing.nothing(), capture, captureId));
        SiteReport read = SiteReport.ofSource(
                Map.of(Count.SOURCES, 1L, Count.ANNOUNCED, (long) unknown, Count.BYTES, (long) capture.wire().length),
                entry.url());
        return announced.faults().stream()
                .map(fault -> fault(writer, entry, fault))
                .reduce(read, SiteReport::plus);
    }

    private SiteReport fault(ArchiveWriter writer, FrontierEntry entry, Fault fault) {
        writer.note(run, fault);
        boolean isPage = entry.kind() == FrontierKind.PAGE;
        boolean isOfSource = !isPage && fault.kind() != FaultKind.FOREIGN_PAGES;
        return SiteReport.ofFault(fault, isOfSource).plus(again(entry, isPage));
    }

    private static SiteReport again(FrontierEntry entry, boolean failed) {
        return SiteReport.of(failed && entry.attempts() > 0 ? Map.of(Count.FAILED_AGAIN, 1L) : Map.of());
    }
}
