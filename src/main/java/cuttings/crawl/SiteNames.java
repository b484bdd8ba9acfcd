package cuttings.crawl;

import cuttings.discover.RegisteredDomain;
import cuttings.extract.ExtractionHints;
import java.util.Optional;

/** The names under which a run counts what is of no article. Stateless. */
final class SiteNames {

    private SiteNames() {}

    /** The name that somebody gave, or else the registrable part of the address's host. */
    static String of(String url, ExtractionHints hints) {
        return Optional.ofNullable(hints.site())
                .or(() -> RegisteredDomain.of(url).map(RegisteredDomain::name))
                .orElse("");
    }
}
