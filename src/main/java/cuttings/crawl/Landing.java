package cuttings.crawl;

import cuttings.archive.FrontierEntry;
import cuttings.archive.PackedArticle;
import cuttings.archive.PackedCapture;
import cuttings.article.PageOutcome;
import cuttings.discover.Discovered;
import cuttings.fetch.FetchOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came back from one address, read and ready to be recorded.
 *
 * @param entry the address as it stood in the frontier
 * @param answer what the server said
 * @param onTheWay the answers that led there, redirects and robots.txt, ready to be kept
 * @param packed the answer itself, ready to be kept; null where there was none to keep
 * @param page what the page turned out to be; null for a source and where there was no content
 * @param article the same, ready to be stored, where it is an article
 * @param announced what the source announced; null for a page and where there was no content
 * @param nothing why the source can bring nothing; null where it can, and for a page
 * @param at when the answer had come
 */
record Landing(
        FrontierEntry entry,
        FetchOutcome answer,
        List<PackedCapture> onTheWay,
        @Nullable PackedCapture packed,
        @Nullable PageOutcome page,
        @Nullable PackedArticle article,
        @Nullable Discovered announced,
        @Nullable String nothing,
        Instant at) {}
