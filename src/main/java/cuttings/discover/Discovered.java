package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Dated;
import cuttings.article.Fault;
import cuttings.article.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source brought. Immutable.
 *
 * @param candidates addresses that may be articles, in the source's order, each once
 * @param parts sources that this one names, such as the sitemaps of a sitemap index
 * @param faults what could not be read; candidates that could be are there all the same
 */
public record Discovered(List<Candidate> candidates, List<Part> parts, List<Fault> faults) {

    /**
     * A source within a source.
     *
     * @param changed when the other says that this one was last changed; null if it does not say
     */
    public record Part(Source source, @Nullable Dated changed) {}

    public Discovered {
        candidates = List.copyOf(candidates);
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    static Discovered of(List<Candidate> candidates) {
        return new Discovered(candidates, List.of(), List.of());
    }

    static Discovered ofSources(List<Source> sources) {
        return new Discovered(
                List.of(),
                sources.stream().map(source -> new Part(source, null)).toList(),
                List.of());
    }

    static Discovered failed(Fault fault) {
        return new Discovered(List.of(), List.of(), List.of(fault));
    }

    /** The sources of {@link #parts()}. */
    public List<Source> further() {
        return parts.stream().map(Part::source).toList();
    }
}
