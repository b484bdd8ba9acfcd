package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a source announces. A capture of a feed, sitemap or section page goes in, candidates come out; nothing is
 * fetched here, and nothing that a source contains throws. Stateless and safe for threads.
 */
public final class Discoverer {

    private final UrlNormalizer normalizer = new UrlNormalizer();

    /** Reads one source; where its links have a pattern, only those that contain a match of it are candidates. */
    public Discovered read(Source source, Capture capture) {
        Discovered found = switch (source.kind()) {
            case FEED -> FeedReader.read(capture);
            case SITEMAP -> SitemapReader.read(source, capture);
            case SECTION_PAGE -> SectionPageReader.read(source, capture);
        };
        return new Discovered(wanted(source, found.candidates()), found.further(), found.faults());
    }

    /** The feeds that a page announces by {@code <link rel="alternate">}. */
    public List<Source> announcedFeeds(Capture page) {
        return FeedLinks.of(page);
    }

    private List<Candidate> wanted(Source source, List<Candidate> candidates) {
        Pattern links = source.links();
        Set<String> seen = new HashSet<>();
        List<Candidate> wanted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            normalizer
                    .normalize(candidate.url())
                    .filter(url -> links == null || links.matcher(url).find())
                    .filter(seen::add)
                    .ifPresent(url -> wanted.add(new Candidate(url, candidate.title(), candidate.published())));
        }
        return wanted;
    }
}
