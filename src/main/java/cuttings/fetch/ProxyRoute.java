package cuttings.fetch;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The way to the servers: straight, or by the proxies that the operator chose. A proxy's own address is not judged. A
 * name and password in its address are sent to an HTTP proxy (RFC 9110 section 11.7); SOCKS goes without. Safe for threads.
 */
final class ProxyRoute {

    private static final String AUTHORIZATION = "Proxy-Authorization";

    private final Proxies proxies;
    private final OkHttpClient straight;
    private final Map<URI, OkHttpClient> by = new ConcurrentHashMap<>();

    /** The ways of a client, whatever proxy the machine's own settings name. */
    ProxyRoute(Proxies proxies, OkHttpClient client) {
        this.proxies = proxies;
        this.straight = client.newBuilder().proxy(Proxy.NO_PROXY).build();
    }

    /** The client that asks for an address by the right way; all of them share connections and threads. */
    OkHttpClient client(HttpUrl url) {
        return to(url).map(proxy -> by.computeIfAbsent(proxy, this::going)).orElse(straight);
    }

    private OkHttpClient going(URI proxy) {
        OkHttpClient.Builder client = straight.newBuilder()
                .proxy(new Proxy(
                        isSocks(proxy) ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                        InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
        credentials(proxy)
                .ifPresent(secret -> client.proxyAuthenticator(
                        (route, response) -> response.request().header(AUTHORIZATION) == null
                                ? response.request()
                                        .newBuilder()
                                        .header(AUTHORIZATION, secret)
                                        .build()
                                : null));
        return client.build();
    }

    /** Adds the proxy's password to a request that goes to the proxy itself; one by TLS goes through it unread. */
    void authorize(HttpUrl url, Request.Builder request) {
        if (!url.isHttps()) {
            to(url).flatMap(ProxyRoute::credentials).ifPresent(secret -> request.header(AUTHORIZATION, secret));
        }
    }

    private Optional<URI> to(HttpUrl url) {
        return proxies.leadingTo(url.scheme(), url.host(), url.port());
    }

    private static boolean isSocks(URI proxy) {
        return proxy.getScheme().toLowerCase(Locale.ROOT).startsWith("socks");
    }

    private static Optional<String> credentials(URI proxy) {
        String userInfo = isSocks(proxy) ? null : proxy.getUserInfo();
        if (userInfo == null) {
            return Optional.empty();
        }
        String[] parts = userInfo.split(":", 2);
        return Optional.of(Credentials.basic(parts[0], parts.length > 1 ? parts[1] : ""));
    }
}
