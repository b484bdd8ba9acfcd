package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.article.Text;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the links of a page: to stories, and to the feeds that it announces. Stateless. */
final class SectionPageReader {

    private static final String FEED =
            "link[rel~=(?i)\\balternate\\b][type~=(?i)^\\s*application/(?:rss|atom|rdf)\\+xml][href]";

    /** No page for people has more; the newest stories stand first. */
    private static final int MOST_LINKS = 10_000;

    private SectionPageReader() {}

    /**
     * The links that the source's pattern finds; without one, those that look like a story of the same site. Of a page
     * with very many, the first ones.
     */
    static Discovered stories(Source source, Capture capture) {
        Document page = Page.of(capture);
        boolean choosesItself = source.links() == null;
        Elements links = page.select("a[href]");
        List<Candidate> candidates = links.stream()
                .filter(link -> !choosesItself || StoryLink.isLikely(page.baseUri(), Links.target(link)))
                .flatMap(link -> candidate(link).stream())
                .limit(MOST_LINKS + 1)
                .toList();
        if (candidates.size() <= MOST_LINKS) {
            return new Discovered(candidates, List.of(), List.of(), links.size());
        }
        Fault tooMany = new Fault(FaultKind.TOO_LARGE, capture.url(), "more than " + MOST_LINKS + " links");
        return new Discovered(candidates.subList(0, MOST_LINKS), List.of(), List.of(tooMany), links.size());
    }

    /** Feeds by {@code <link rel="alternate">} (HTML, section 4.6.7.1), but for those of readers' comments. */
    static List<Source> feeds(Source source, Capture capture) {
        return Page.of(capture).select(FEED).stream()
                .map(Links::target)
                .filter(url -> Links.isWebAddress(url) && !url.contains("/comments/"))
                .distinct()
                .map(url -> new Source(SourceKind.FEED, url, source.links()))
                .toList();
    }

    private static Optional<Candidate> candidate(Element link) {
        String url = Links.target(link);
        String title = Text.clean(link.text());
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(url, title.isEmpty() ? null : title, null, null));
    }
}
