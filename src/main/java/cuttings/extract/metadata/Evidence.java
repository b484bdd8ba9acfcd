package cuttings.extract.metadata;

import cuttings.extract.date.DateConvention;
import cuttings.extract.structured.MetaTags;
import cuttings.extract.structured.StructuredArticle;
import cuttings.extract.structured.StructuredData;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All that a page offers for its fields, gathered once.
 *
 * @param document the page
 * @param url its address
 * @param scan the elements in which fields may stand
 * @param canonicalLink the address that its canonical link gives, absolute; null if there is none
 * @param meta its meta elements
 * @param data its structured data
 * @param convention how it writes dates
 * @param latest the last day that a date on it may name
 */
record Evidence(
        Document document,
        String url,
        PageScan scan,
        @Nullable String canonicalLink,
        MetaTags meta,
        StructuredData data,
        DateConvention convention,
        LocalDate latest) {

    private static final int MOST_HEADINGS = 5;
    private static final int LONGEST_TITLE = 400;

    static Evidence of(Document document, String url, Instant fetched) {
        PageScan scan = PageScan.of(document);
        MetaTags meta = new MetaTags(scan.metas());
        Optional<String> canonical = canonical(scan);
        List<String> addresses = Stream.of(Optional.of(url), canonical, meta.first("og:url"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<String> titles = Stream.concat(
                        Stream.of(Optional.of(document.title()), meta.first("og:title"))
                                .flatMap(Optional::stream),
                        scan.headings().stream()
                                .limit(MOST_HEADINGS)
                                .flatMap(spot -> ShortText.of(spot.element(), LONGEST_TITLE).stream()))
                .toList();
        StructuredData data = StructuredData.of(scan.linkedData(), scan.items(), addresses, titles);
        DateConvention convention = DateConvention.of(Language.declared(document, meta, data), host(url));
        LocalDate latest =
                fetched.plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC).toLocalDate();
        return new Evidence(document, url, scan, canonical.orElse(null), meta, data, convention, latest);
    }

    /** JSON-LD first, then microdata. */
    List<StructuredArticle> articles() {
        return Stream.of(data.article(), data.microdata())
                .filter(article -> article != null)
                .toList();
    }

    private static Optional<String> canonical(PageScan scan) {
        return scan.links().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(Evidence::address)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    private static String address(Element link) {
        String address = link.attr("href").strip();
        return address.startsWith("https://") || address.startsWith("http://") ? address : link.absUrl("href");
    }

    @Nullable
    String host() {
        return host(url);
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
