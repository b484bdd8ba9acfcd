package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Dated;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one source brought. Immutable.
 *
 * @param candidates addresses that may be articles, in the source's order, each once
 * @param parts sources that this one names, such as the sitemaps of a sitemap index
 * @param faults what could not be read; candidates that could be are there all the same
 * @param seen how many addresses stood there, wanted or not
 */
public record Discovered(List<Candidate> candidates, List<Part> parts, List<Fault> faults, int seen) {

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

    /** What a source brought of which every address is wanted. */
    Discovered(List<Candidate> candidates, List<Part> parts, List<Fault> faults) {
        this(candidates, parts, faults, candidates.size());
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

    /** The same with more sources that it names. */
    public Discovered naming(List<Part> more) {
        return new Discovered(
                candidates, Stream.concat(parts.stream(), more.stream()).toList(), faults, seen);
    }

    /** The same with one more fault. */
    public Discovered with(Fault fault) {
        return new Discovered(
                candidates,
                parts,
                Stream.concat(faults.stream(), Stream.of(fault)).toList(),
                seen);
    }

    /**
     * Why the source brings nothing, and will not while it and its configuration stay as they are; empty if it does bring
     * something, could not be read, or is a sitemap without an entry, as one of the latest news is on a quiet day.
     */
    public Optional<String> whyNothing(Source source) {
        if (!candidates.isEmpty() || !parts.isEmpty()) {
            return Optional.empty();
        }
        if (!faults.isEmpty()) {
            return faults.stream()
                    .filter(fault -> fault.kind() == FaultKind.FOREIGN_PAGES)
                    .map(Fault::detail)
                    .findFirst();
        }
        boolean isPage = source.kind() == SourceKind.SECTION_PAGE;
        if (source.kind() == SourceKind.HOME_PAGE) {
            return Optional.of("it names no feed, and its robots.txt no sitemap");
        }
        if (seen == 0) {
            return Optional.of(isPage ? "no link in it" : "no article in it")
                    .filter(nothing -> source.kind() != SourceKind.SITEMAP);
        }
        String addresses = (isPage ? "link" : "address") + (seen == 1 ? "" : isPage ? "s" : "es");
        return Optional.of(seen + " " + addresses + ", but none "
                + (source.links() == null
                        ? "looks like an article; say with 'links' which are"
                        : "matches 'links': " + source.links()));
    }
}
