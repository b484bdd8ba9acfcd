package cuttings.cli;

import cuttings.article.Ipv6Literal;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.config.Settings;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the operator to saying who crawls: a user agent without a page or address of a person gets whole networks blocked.
 * Hosts that the configuration allows by name, which are the operator's own, need not be told. Stateless.
 */
final class Contact {

    private static final Pattern OF_A_PERSON = Pattern.compile("@|https?://");

    private Contact() {}

    static void expect(Settings settings, List<Site> sites) {
        String userAgent = settings.fetch().userAgent();
        boolean known = OF_A_PERSON.matcher(userAgent).find()
                || sites.stream().flatMap(Contact::addresses).allMatch(url -> isOwn(settings, url));
        if (!known) {
            throw CommandException.usage(
                    "the user agent '" + userAgent + "' does not say how to reach you",
                    "Name a page or an address of yours in fetch.user_agent of the configuration, such as"
                            + " 'cuttings/0.1 (+https://archive.example/about)'.");
        }
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
