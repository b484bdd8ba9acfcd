package cuttings.discover;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9 to 2.0 and Atom 0.3 and 1.0 (RFC 4287) by ROME, without any DTD; what ROME does not take is read
 * leniently. Dates are read from the document, because ROME's know no zone. Stateless.
 */
final class FeedReader {

    private static final Set<String> ITEMS = Set.of("item", "entry");

    private FeedReader() {}

    static Discovered read(Capture capture) {
        String text = FeedText.of(capture);
        if (FeedText.isTooLong(capture)) {
            Fault tooLong =
                    new Fault(FaultKind.TOO_LARGE, capture.url(), "more than " + FeedText.MOST_BYTES + " bytes");
            return new Discovered(
                    LenientFeedReader.read(capture.url(), text).candidates(), List.of(), List.of(tooLong));
        }
        try {
            Document document = new SafeXml().parse(new StringReader(text));
            List<FeedDates> dates = dates(document);
            List<SyndEntry> entries = entries(document);
            return entries.size() == dates.size()
                    ? Discovered.of(candidates(capture.url(), entries, dates))
                    : LenientFeedReader.read(capture.url(), text);
        } catch (FeedException | JDOMException | IOException | IllegalArgumentException notByTheBook) {
            return LenientFeedReader.read(capture.url(), text);
        }
    }

    /** The text of a title, in which feeds of any dialect may have put escaped markup. */
    static @Nullable String title(@Nullable String marked) {
        String text =
                marked == null ? "" : Text.clean(Jsoup.parseBodyFragment(marked).text());
        return text.isEmpty() ? null : text;
    }

    private static List<SyndEntry> entries(Document document) throws FeedException {
        try {
            return new SyndFeedInput().build(document).getEntries();
        } catch (RuntimeException unforeseen) {
            // ROME fails so where an element is missing that its dialect demands, or has content of another kind.
            throw new FeedException("no feed that ROME knows", unforeseen);
        }
    }

    private static List<Candidate> candidates(String base, List<SyndEntry> entries, List<FeedDates> dates) {
        List<Candidate> candidates = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            String link = entries.get(index).getLink();
            String url = link == null ? "" : Links.absolute(base, link);
            if (!url.isEmpty()) {
                FeedDates date = dates.get(index);
                candidates.add(
                        new Candidate(url, title(entries.get(index).getTitle()), date.published(), date.changed()));
            }
        }
        return candidates;
    }

    private static List<FeedDates> dates(Document document) {
        List<FeedDates> dates = new ArrayList<>();
        for (Element element : document.getDescendants(Filters.element())) {
            if (ITEMS.contains(element.getName())) {
                dates.add(name -> texts(element, name));
            }
        }
        return dates;
    }

    private static Stream<String> texts(Element item, String name) {
        return item.getChildren().stream()
                .filter(child -> child.getName().toLowerCase(Locale.ROOT).equals(name))
                .map(Element::getText);
    }

    /** ROME's own way of making an XML parser that reads no DTD and nothing from outside. */
    private static final class SafeXml extends WireFeedInput {
        Document parse(Reader text) throws JDOMException, IOException {
            SAXBuilder builder = createSAXBuilder();
            builder.setXMLFilter(new DepthLimit());
            return builder.build(text);
        }
    }
}
