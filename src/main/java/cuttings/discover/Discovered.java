package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Fault;
import cuttings.article.Source;
import java.util.List;

/**
 * What one source brought. Immutable.
 *
 * @param candidates addresses that may be articles, in the source's order, each once
 * @param further sources that this one names, such as the sitemaps of a sitemap index
 * @param faults what could not be read; candidates that could be are there all the same
 */
public record Discovered(List<Candidate> candidates, List<Source> further, List<Fault> faults) {

    public Discovered {
        candidates = List.copyOf(candidates);
        further = List.copyOf(further);
        faults = List.copyOf(faults);
    }

    static Discovered of(List<Candidate> candidates) {
        return new Discovered(candidates, List.of(), List.of());
    }

    static Discovered failed(Fault fault) {
        return new Discovered(List.of(), List.of(), List.of(fault));
    }
}
