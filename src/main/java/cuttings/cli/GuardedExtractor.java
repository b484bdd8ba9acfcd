package cuttings.cli;

import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageOutcome;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An extractor that no page can bring down: a fault of the rules is logged and becomes a {@link Fault}. Thread-safe. */
final class GuardedExtractor {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedExtractor.class);

    private final Extractor extractor = new Extractor();

    PageOutcome extract(Capture capture, ExtractionHints hints) {
        try {
            return extractor.extract(capture, hints);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("extraction of {} failed", capture.url(), e);
            return new Fault(FaultKind.EXTRACTION_FAILED, capture.url(), e.toString());
        }
    }
}
