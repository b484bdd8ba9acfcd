package cuttings.fetch;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The way to the servers: straight, or by the proxy that the operator chose. The proxy's own address is not judged. A
 * name and password in its address are sent to an HTTP proxy (RFC 9110 section 11.7); SOCKS goes without. Immutable.
 */
final class ProxyRoute {

    private static final String AUTHORIZATION = "Proxy-Authorization";

    private final @Nullable URI address;

    ProxyRoute(@Nullable URI address) {
        this.address = address;
    }

    /** Makes the client go this way, whatever proxy the machine's own settings name. */
    OkHttpClient.Builder applyTo(OkHttpClient.Builder client) {
        if (address == null) {
            return client.proxy(Proxy.NO_PROXY);
        }
        boolean socks = address.getScheme().toLowerCase(Locale.ROOT).startsWith("socks");
        client.proxy(new Proxy(
                socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                InetSocketAddress.createUnresolved(address.getHost(), address.getPort())));
        credentials()
                .ifPresent(secret -> client.proxyAuthenticator(
                        (route, response) -> response.request().header(AUTHORIZATION) == null
                                ? response.request()
                                        .newBuilder()
                                        .header(AUTHORIZATION, secret)
                                        .build()
                                : null));
        return client;
    }

    /** Adds the proxy's password to a request that goes to the proxy itself; one by TLS goes through it unread. */
    void authorize(HttpUrl url, Request.Builder request) {
        if (!url.isHttps()) {
            credentials().ifPresent(secret -> request.header(AUTHORIZATION, secret));
        }
    }

    /** Whether a name that is to be resolved is the proxy's. */
    boolean leadsBy(String host) {
        return address != null && host.equalsIgnoreCase(address.getHost());
    }

    private Optional<String> credentials() {
        String userInfo = address == null ? null : address.getUserInfo();
        if (userInfo == null) {
            return Optional.empty();
        }
        String[] parts = userInfo.split(":", 2);
        return Optional.of(Credentials.basic(parts[0], parts.length > 1 ? parts[1] : ""));
    }
}
