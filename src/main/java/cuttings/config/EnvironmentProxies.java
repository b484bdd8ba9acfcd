package cuttings.config;

import cuttings.fetch.Proxies;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that the environment names, by the rules that other programs follow: {@code http_proxy}, {@code https_proxy},
 * {@code all_proxy} for where these say nothing, {@code no_proxy}; in lower case first, then in upper case. In a program
 * that a web server started (CGI), {@code HTTP_PROXY} is what a stranger sent as the field {@code Proxy}, and is not read.
 * Stateless.
 */
final class EnvironmentProxies {

    /** Where a web server has started the program it is always there (RFC 3875 section 4.1.12). */
    private static final String SIGN_OF_CGI = "REQUEST_METHOD";

    /** What runs on this very machine needs no proxy, and behind one would mean another machine. */
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.0/8", "::1");

    private static final int USUAL_HTTP_PORT = 80;
    private static final int USUAL_SOCKS_PORT = 1080;

    private EnvironmentProxies() {}

    /**
     * The way to the servers.
     *
     * @param configured the configuration's proxy, empty for none at all; null where it does not say
     */
    static Proxies under(@Nullable Optional<URI> configured, Map<String, String> environment) {
        List<String> direct = value(environment, "no_proxy")
                .map(variable -> List.of(variable.getValue().strip().split("[\\s,]+")))
                .orElse(List.of());
        if (configured != null) {
            return new Proxies(configured.orElse(null), configured.orElse(null), direct);
        }
        URI all = proxy(environment, "all_proxy", null);
        List<String> directOrHere = new ArrayList<>(direct);
        directOrHere.addAll(THIS_MACHINE);
        return new Proxies(proxy(environment, "http_proxy", all), proxy(environment, "https_proxy", all), directOrHere);
    }

    private static @Nullable URI proxy(Map<String, String> environment, String name, @Nullable URI otherwise) {
        return value(environment, name).map(EnvironmentProxies::address).orElse(otherwise);
    }

    private static Optional<Map.Entry<String, String>> value(Map<String, String> environment, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        boolean strangers = upper.equals("HTTP_PROXY") && environment.containsKey(SIGN_OF_CGI);
        return Stream.of(name, strangers ? name : upper)
                .filter(variable -> !environment.getOrDefault(variable, "").isBlank())
                .map(variable -> Map.entry(variable, environment.get(variable)))
                .findFirst();
    }

    private static URI address(Map.Entry<String, String> variable) {
        try {
            return Reading.PROXY.read(complete(variable.getValue().strip()));
        } catch (IllegalArgumentException e) {
            throw new ConfigException(
                    Location.environment(variable.getKey()),
                    "'" + variable.getValue() + "' " + e.getMessage()
                            + "; fetch.proxy of the configuration wins over it");
        }
    }

    /** Others take {@code host:port} too, and do without the port. */
    private static String complete(String text) {
        String address = text.contains("://") ? text : "http://" + text;
        String bare = address.replaceFirst("/$", "").replaceFirst("(?i)^socks://", "socks5://");
        if (bare.matches(".*:[0-9]+")) {
            return bare;
        }
        boolean isHttp = bare.toLowerCase(Locale.ROOT).startsWith("http://");
        return bare + ":" + (isHttp ? USUAL_HTTP_PORT : USUAL_SOCKS_PORT);
    }
}
