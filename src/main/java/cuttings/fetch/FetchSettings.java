package cuttings.fetch;

import cuttings.article.Ipv6Literal;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How to behave towards servers and how much to take from them. Immutable.
 *
 * @param userAgent the whole {@code User-Agent} field: who asks, and where a person can complain. Its first word, up
 *     to a slash, is the product token that robots.txt groups are matched with (RFC 9309 section 2.2.1)
 * @param delay the least time between the end of one request to a host and the start of the next
 * @param crawlDelayCap the longest {@code Crawl-delay} that is honoured; a longer one counts as this
 * @param connectTimeout how long one connection may take to come about
 * @param firstByteTimeout the longest silence of a server while an answer is awaited or read
 * @param callTimeout how long one whole exchange may take, from resolving the name to the last byte
 * @param maxBytes the most content that is taken as sent, in bytes
 * @param maxExpandedBytes the most content after undoing its coding, in bytes
 * @param maxSitemapBytes the most content of a sitemap, as sent and after undoing its coding, where that is more
 * @param maxRedirects how many redirects are followed
 * @param allowedHosts hosts by name, or addresses by literal, that may be reached though they are not on the public
 *     network, on any port
 * @param proxies by which way the servers are asked
 */
public record FetchSettings(
        String userAgent,
        Duration delay,
        Duration crawlDelayCap,
        Duration connectTimeout,
        Duration firstByteTimeout,
        Duration callTimeout,
        long maxBytes,
        long maxExpandedBytes,
        long maxSitemapBytes,
        int maxRedirects,
        Set<String> allowedHosts,
        Proxies proxies) {

    /** What robots.txt groups can be addressed to; a name with a digit in it, for one, would match no group. */
    private static final Pattern PRODUCT_TOKEN = Pattern.compile("[A-Za-z_-]+(?=[/\\s]|$)");

    private static final long MEBIBYTE = 1024L * 1024;

    public FetchSettings {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(unit -> unit < ' ' || unit > '~')) {
            throw new IllegalArgumentException("a user agent is printable ASCII text, not: " + userAgent);
        }
        if (!PRODUCT_TOKEN.matcher(userAgent).lookingAt()) {
            throw new IllegalArgumentException(
                    "a user agent begins with a name of letters, - and _, not: " + userAgent);
        }
        allowedHosts = allowedHosts.stream().map(FetchSettings::plainHost).collect(Collectors.toUnmodifiableSet());
    }

    /** Settings for crawling the public network at leisure. */
    public static FetchSettings defaults(String userAgent) {
        return new FetchSettings(
                userAgent,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                10 * MEBIBYTE,
                50 * MEBIBYTE,
                50 * MEBIBYTE,
                7,
                Set.of(),
                Proxies.NONE);
    }

    /** The name that robots.txt groups are matched with, in lower case. */
    String productToken() {
        return userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String plainHost(String host) {
        return Ipv6Literal.canonical(host).replaceAll("\\.$", "");
    }
}
