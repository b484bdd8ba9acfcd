package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Dated;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.article.Text;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads sitemaps, sitemap indexes, news sitemaps and sitemaps of plain lines (sitemaps.org protocol 0.9), packed by
 * gzip or not. What a broken file says before its break counts. One reader reads one source.
 *
 * <p>The elements are streamed and dropped, so that memory does not grow with the file, and reading ends at the
 * protocol's limits: 50 MiB and 50,000 addresses.
 */
final class SitemapReader {

    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final long LONGEST_TEXT = 64L * 1024;
    private static final int MOST_ADDRESSES = 50_000;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int HEAD = 2048;
    private static final Pattern FEED_ROOT = Pattern.compile("(?i)<(?:rss|feed|rdf:rdf)\\b");
    private static final String WANTED = "*|url, *|sitemap, *|urlset, *|sitemapindex";

    private final Source source;
    private final Capture capture;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Discovered.Part> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean sitemapSeen;

    private SitemapReader(Source source, Capture capture) {
        this.source = source;
        this.capture = capture;
    }

    static Discovered read(Source source, Capture capture) {
        SitemapReader reader = new SitemapReader(source, capture);
        return reader.readAll();
    }

    private Discovered readAll() {
        try (BoundedStream bytes = new BoundedStream(unpacked(), MOST_BYTES, LONGEST_TEXT);
                BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            String head = head(text);
            if (FEED_ROOT.matcher(head).find()) {
                return FeedReader.read(capture);
            }
            if (head.contains("<")) {
                readElements(text);
            } else {
                readLines(text);
            }
            bytes.earlyEnd().ifPresent(end -> fault(end.kind(), end.detail()));
        } catch (IOException broken) {
            fault(FaultKind.BAD_SOURCE, broken.getMessage());
        }
        if (candidates.isEmpty() && parts.isEmpty() && !sitemapSeen && faults.isEmpty()) {
            fault(FaultKind.BAD_SOURCE, "no sitemap");
        }
        return new Discovered(candidates, parts, faults);
    }

    private InputStream unpacked() throws IOException {
        byte[] content = capture.payload();
        boolean packed = content.length > 1 && ((content[0] & 0xff) << 8 | content[1] & 0xff) == GZIP_MAGIC;
        InputStream bytes = new ByteArrayInputStream(content);
        return packed ? new GZIPInputStream(bytes) : bytes;
    }

    private static String head(BufferedReader text) throws IOException {
        char[] head = new char[HEAD];
        text.mark(HEAD);
        int length = Math.max(0, text.read(head));
        text.reset();
        return new String(head, 0, length);
    }

    private void readLines(BufferedReader text) throws IOException {
        for (String line = text.readLine(); line != null && hasRoom(); line = text.readLine()) {
            String url = Text.clean(line);
            if (Links.isWebAddress(url)) {
                candidates.add(Candidate.of(url));
            }
        }
    }

    private void readElements(BufferedReader text) throws IOException {
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(text, capture.url())) {
            Element element = parser.selectNext(WANTED);
            while (element != null && hasRoom()) {
                take(element);
                drop(element);
                element = parser.selectNext(WANTED);
            }
        }
    }

    /** Drops what has been read, with the white space before it: what stays behind makes each removal slower. */
    private static void drop(Element element) {
        for (Node before = element.previousSibling(); before != null; before = element.previousSibling()) {
            before.remove();
        }
        element.remove();
    }

    private boolean hasRoom() {
        boolean room = candidates.size() + parts.size() < MOST_ADDRESSES;
        if (!room) {
            fault(FaultKind.TOO_LARGE, "more than " + MOST_ADDRESSES + " addresses");
        }
        return room;
    }

    private void take(Element element) {
        String url = text(element, "loc")
                .map(loc -> Links.absolute(capture.url(), loc))
                .filter(Links::isWebAddress)
                .orElse(null);
        switch (XmlNames.local(element)) {
            case "url" -> add(candidates, url, page -> candidate(page, element));
            case "sitemap" -> add(parts, url, part -> part(part, element));
            default -> sitemapSeen = true;
        }
    }

    private static <T> void add(List<T> list, @Nullable String url, Function<String, T> entry) {
        if (url != null) {
            list.add(entry.apply(url));
        }
    }

    private static Candidate candidate(String url, Element element) {
        Optional<Element> news = XmlNames.child(element, "news");
        return new Candidate(
                url,
                news.flatMap(about -> text(about, "title")).orElse(null),
                news.flatMap(about -> date(about, "publication_date")).orElse(null),
                date(element, "lastmod").orElse(null));
    }

    private Discovered.Part part(String url, Element element) {
        return new Discovered.Part(
                new Source(SourceKind.SITEMAP, url, source.links()),
                date(element, "lastmod").orElse(null));
    }

    private static Optional<Dated> date(Element parent, String name) {
        return text(parent, name).flatMap(SourceDate::parse);
    }

    private static Optional<String> text(Element parent, String name) {
        return XmlNames.child(parent, name)
                .map(element -> Text.clean(element.text()))
                .filter(text -> !text.isEmpty());
    }

    private void fault(FaultKind kind, @Nullable String detail) {
        faults.add(new Fault(kind, capture.url(), String.valueOf(detail)));
    }
}
