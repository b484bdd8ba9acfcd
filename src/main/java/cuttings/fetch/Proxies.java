package cuttings.fetch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which proxy each address is asked. Immutable.
 *
 * @param http for http addresses, {@code http://host:port} or {@code socks5://host:port}; null asks servers directly
 * @param https the same for https addresses
 * @param direct hosts that are asked directly all the same, as the variable {@code no_proxy} lists them: names, with those
 *     below them; IP addresses; ranges of these with a slash; each with a port behind a colon or for all ports; or
 *     {@code *} for every host
 */
public record Proxies(@Nullable URI http, @Nullable URI https, List<String> direct) {

    /** Every server is asked directly. */
    public static final Proxies NONE = new Proxies(null, null, List.of());

    private static final Set<String> SCHEMES = Set.of("http", "socks5", "socks5h");

    public Proxies {
        Stream.of(Optional.ofNullable(http), Optional.ofNullable(https))
                .flatMap(Optional::stream)
                .forEach(Proxies::expectUsable);
        direct = http == null && https == null ? List.of() : List.copyOf(direct);
    }

    /** One for everything; null asks servers directly. */
    public static Proxies of(@Nullable URI all) {
        return new Proxies(all, all, List.of());
    }

    private static void expectUsable(URI proxy) {
        String scheme = String.valueOf(proxy.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || proxy.getHost() == null || proxy.getPort() < 1) {
            throw new IllegalArgumentException("a proxy is http://host:port or socks5://host:port, not: " + proxy);
        }
    }

    /** The proxy that leads to a host; empty if it is asked directly. */
    Optional<URI> leadingTo(String scheme, String host, int port) {
        URI proxy = scheme.equals("https") ? https : http;
        return proxy == null
                        || direct.stream().anyMatch(rule -> DirectHost.of(rule).covers(host, port))
                ? Optional.empty()
                : Optional.of(proxy);
    }

    /** Whether a name that is to be resolved is a proxy's. */
    boolean areAt(String host) {
        return all().anyMatch(proxy -> host.equalsIgnoreCase(proxy.getHost()));
    }

    private Stream<URI> all() {
        return Stream.of(Optional.ofNullable(http), Optional.ofNullable(https)).flatMap(Optional::stream);
    }
}
