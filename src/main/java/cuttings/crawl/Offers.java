package cuttings.crawl;

import cuttings.archive.FrontierOffer;
import cuttings.article.Candidate;
import cuttings.article.Source;
import cuttings.discover.UrlNormalizer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns announced addresses into what the frontier takes: normal form, identity, host. Safe for threads. */
final class Offers {

    private final UrlNormalizer normalizer = new UrlNormalizer();

    List<FrontierOffer> of(List<Candidate> candidates) {
        return candidates.stream().flatMap(candidate -> of(candidate).stream()).toList();
    }

    /** A page; empty for what is no http or https address. */
    Optional<FrontierOffer> of(Candidate candidate) {
        return normalizer
                .normalize(candidate.url())
                .flatMap(url -> host(url)
                        .map(host -> new FrontierOffer(
                                normalizer.key(url), url, host, candidate.title(), candidate.published())));
    }

    /** A source. Its address is taken as it is, since a feed's parameters mean something. */
    List<FrontierOffer> of(Source source) {
        return Stream.of(source.url())
                .flatMap(url ->
                        host(url).map(host -> new FrontierOffer(identity(source), url, host, null, null)).stream())
                .toList();
    }

    /** A source's identity, apart from that of a page at the same address. */
    static String identity(Source source) {
        return source.kind().label() + " " + source.url();
    }

    /** The host, and the port where one is given: what is asked one thing at a time. */
    static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getRawAuthority()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
