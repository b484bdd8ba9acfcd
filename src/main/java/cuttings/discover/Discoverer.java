package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what a source announces. A capture of a feed, sitemap, section page or home page goes in, candidates and
 * further sources come out; nothing is fetched here, and nothing that a source contains throws. Stateless and safe
 * for threads.
 */
public final class Discoverer {

    private final UrlNormalizer normalizer = new UrlNormalizer();

    /** Reads one source; where its links have a pattern, only those that contain a match of it are candidates. */
    public Discovered read(Source source, Capture capture) {
        Discovered found = switch (SourceForm.of(source.kind(), capture)) {
            case FEED -> FeedReader.read(capture);
            case SITEMAP -> SitemapReader.read(source, capture);
            case SECTION_PAGE -> SectionPageReader.stories(source, capture);
            case HOME_PAGE -> Discovered.ofSources(SectionPageReader.feeds(source, capture));
        };
        return new Discovered(wanted(source, found.candidates()), found.parts(), found.faults(), found.seen());
    }

    private List<Candidate> wanted(Source source, List<Candidate> candidates) {
        Pattern links = source.links();
        Map<String, Candidate> wanted = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            normalizer
                    .normalize(candidate.url())
                    .filter(url -> links == null || links.matcher(url).find())
                    .filter(url -> !PathTrap.isTrap(url))
                    .ifPresent(url -> wanted.merge(url, named(url, candidate), Discoverer::complete));
        }
        return List.copyOf(wanted.values());
    }

    private static Candidate named(String url, Candidate candidate) {
        return new Candidate(url, candidate.title(), candidate.published(), candidate.changed());
    }

    /** A page links to a story by its picture and by its headline: the one has the place, the other the title. */
    private static Candidate complete(Candidate first, Candidate again) {
        return new Candidate(
                first.url(),
                first.title() == null ? again.title() : first.title(),
                first.published() == null ? again.published() : first.published(),
                first.changed() == null ? again.changed() : first.changed());
    }
}
