package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what calls itself a feed and is not one by the book: cut off, wrongly encoded, with a DTD, or in a dialect of
 * old. It looks only for items and for their address, title and date. Stateless.
 */
final class LenientFeedReader {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Pattern ITEM_OR_END =
            Pattern.compile("(?i)<(?:(/)(?:\\w{1,32}:)?+(?:rss|feed|rdf|channel)|(?:\\w{1,32}:)?+(?:item|entry))\\b");

    private LenientFeedReader() {}

    static Discovered read(String url, String text) {
        Document document = Jsoup.parse(text, url, Parser.xmlParser());
        if (XmlNames.all(document, ROOTS).findAny().isEmpty()) {
            return Discovered.failed(new Fault(FaultKind.BAD_SOURCE, url, "no feed"));
        }
        List<Candidate> candidates = XmlNames.all(document, ITEMS)
                .flatMap(item -> candidate(item).stream())
                .toList();
        return isWhole(text)
                ? Discovered.of(candidates)
                : new Discovered(candidates, List.of(), List.of(brokenOff(url, candidates.size())));
    }

    /** Whether the feed's end comes after its last item, however sloppy what stands between. */
    private static boolean isWhole(String text) {
        Matcher tag = ITEM_OR_END.matcher(text);
        boolean ended = false;
        while (tag.find()) {
            ended = tag.group(1) != null;
        }
        return ended;
    }

    private static Fault brokenOff(String url, int items) {
        return new Fault(
                FaultKind.BAD_SOURCE,
                url,
                items == 0 ? "broken off before its first item" : "broken off after item " + items);
    }

    private static Optional<Candidate> candidate(Element item) {
        return link(item)
                .map(link -> Links.absolute(item.baseUri(), link))
                .filter(url -> !url.isEmpty())
                .map(url -> candidate(item, url));
    }

    private static Optional<String> link(Element item) {
        return XmlNames.children(item, "link")
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .filter(url -> !url.isBlank())
                .findFirst()
                .or(() -> permanentGuid(item))
                .or(() -> Optional.of(item.attr("href")).filter(url -> !url.isEmpty()));
    }

    private static Optional<String> permanentGuid(Element item) {
        return XmlNames.child(item, "guid")
                .filter(guid -> !guid.attr("isPermaLink").equals("false"))
                .map(Element::text);
    }

    private static @Nullable String title(Element item) {
        return FeedReader.title(
                XmlNames.child(item, "title").map(Element::wholeText).orElse(null));
    }

    private static Candidate candidate(Element item, String url) {
        FeedDates dates = name -> XmlNames.children(item, name).map(Element::text);
        return new Candidate(url, title(item), dates.published(), dates.changed());
    }
}
