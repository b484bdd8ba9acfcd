package cuttings.discover;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a host's name that somebody registered, by the public suffix list: {@code m.news.example.co.uk} is of
 * {@code example.co.uk}. Sites are told apart by it, and each blog of a host of blogs is a site.
 *
 * @param name in lower case; the whole host, without {@code www}, where there is no registering it, such as an IP address
 */
public record RegisteredDomain(String name) {

    /** The host of an address, of whatever characters the rest of it may be, even such as no address should have. */
    private static final Pattern HOST = Pattern.compile(
            "\\p{Alpha}[\\p{Alnum}+.-]*+://(?:[^/?#\\\\]*@)?+(\\[[^\\]/?#\\\\]++\\]|[^:/?#@\\[\\]\\\\]++)(?=[:/?#\\\\]|$)");

    /** The domain of an absolute address; empty where the address has no host, such as that of a saved file. */
    public static Optional<RegisteredDomain> of(String url) {
        Matcher address = HOST.matcher(url);
        return address.lookingAt() ? Optional.of(ofHost(address.group(1))) : Optional.empty();
    }

    private static RegisteredDomain ofHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String domain = EffectiveTldFinder.getAssignedDomain(name, true, false);
        return new RegisteredDomain(domain != null ? domain : name.startsWith("www.") ? name.substring(4) : name);
    }
}
