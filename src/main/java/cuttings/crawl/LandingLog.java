package cuttings.crawl;

import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.discover.Discovered;
import cuttings.fetch.FetchOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The run's diary: one line in the log for each answer that is on disk. Stateless. */
final class LandingLog {

    private static final Logger LOG = LoggerFactory.getLogger("cuttings.crawl");

    private LandingLog() {}

    static void note(Landing landing) {
        LOG.info("{} {} {}", landing.entry().site(), landing.entry().url(), outcome(landing));
    }

    private static String outcome(Landing landing) {
        if (landing.answer() instanceof FetchOutcome.Failed failed) {
            return fault(failed.fault());
        }
        Discovered announced = landing.announced();
        if (announced != null) {
            return "announced " + announced.candidates().size();
        }
        if (landing.page() instanceof Fault fault) {
            return fault(fault);
        }
        return landing.page() instanceof Extraction page ? page.status().label() : "not-modified";
    }

    private static String fault(Fault fault) {
        return fault.kind().label() + " (" + fault.detail() + ")";
    }
}
