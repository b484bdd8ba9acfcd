package cuttings.cli;

import cuttings.article.Ipv6Literal;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.config.Settings;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the operator to saying who crawls: a user agent without a page or address of a person gets whole networks blocked,
 * and one that was copied from an example tells nobody anything. Hosts that the configuration allows by name, which are
 * the operator's own, need not be told. Stateless.
 */
final class Contact {

    private static final Pattern HOST_OF_CONTACT = Pattern.compile("(?:@|https?://)([^\\s/@:;,?#()<>\"']++)");

    /** Names that belong to nobody, for ever (RFC 2606 and RFC 6761). */
    private static final Pattern NOBODYS =
            Pattern.compile("(?:^|\\.)(?:example(?:\\.(?:com|net|org))?|invalid|test|localhost)\\.?$");

    private static final String ADVICE = "Name a page or an address of yours in fetch.user_agent of the configuration";

    private Contact() {}

    static void expect(Settings settings, List<Site> sites) {
        if (sites.stream().flatMap(Contact::addresses).allMatch(url -> isOwn(settings, url))) {
            return;
        }
        String userAgent = settings.fetch().userAgent();
        List<String> hosts = hosts(userAgent);
        if (hosts.isEmpty()) {
            throw CommandException.usage(
                    "the user agent '" + userAgent + "' does not say how to reach you",
                    ADVICE + ", such as 'cuttings/0.1 (+https://archive.example/about)'.");
        }
        nobodys(hosts).ifPresent(host -> {
            throw CommandException.usage(
                    "the user agent '" + userAgent + "' does not say how to reach you: " + host
                            + " is a name for examples",
                    ADVICE + ".");
        });
    }

    private static List<String> hosts(String userAgent) {
        return HOST_OF_CONTACT
                .matcher(userAgent.toLowerCase(Locale.ROOT))
                .results()
                .map((MatchResult contact) -> contact.group(1))
                .toList();
    }

    private static Optional<String> nobodys(List<String> hosts) {
        return hosts.stream().filter(host -> NOBODYS.matcher(host).find()).findFirst();
    }

    private static Stream<String> addresses(Site site) {
        return Stream.concat(site.sources().stream().map(Source::url), site.articleUrls().stream());
    }

    private static boolean isOwn(Settings settings, String url) {
        try {
            String host = Objects.requireNonNullElse(URI.create(url).getHost(), "");
            return settings.fetch().allowedHosts().contains(Ipv6Literal.canonical(host));
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
