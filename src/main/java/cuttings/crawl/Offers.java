package cuttings.crawl;

import cuttings.archive.FrontierOffer;
import cuttings.article.Candidate;
import cuttings.article.Ipv6Literal;
import cuttings.article.Source;
import cuttings.discover.UrlNormalizer;
import java.net.IDN;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns announced addresses into what the frontier takes: normal form, identity, host. Safe for threads. */
final class Offers {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://(?:[^/?#@]*+@)?+(\\[[^\\]/?#]++\\]|[^:/?#@\\[\\]]++)(?::(?:80(?!\\d)|443(?!\\d)))?+((?::\\d++)?+)(?=[/?#]|$)");

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

    /**
     * A source's identity, apart from that of a page at the same address. Who looks for other links there has another
     * source: what was wanted of it before says nothing.
     */
    static String identity(Source source) {
        return source.kind().label() + " " + source.url() + (source.links() == null ? "" : " " + source.links());
    }

    /**
     * The host, and the port where an unusual one is given: what is asked one thing at a time. Whatever else is odd about
     * the address is for others to judge. Names of other scripts are in their form for the wire (RFC 5891).
     */
    static Optional<String> host(String url) {
        Matcher address = ADDRESS.matcher(url);
        try {
            return address.lookingAt()
                    ? Optional.of(Ipv6Literal.inUrl(IDN.toASCII(address.group(1))) + address.group(2))
                    : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
