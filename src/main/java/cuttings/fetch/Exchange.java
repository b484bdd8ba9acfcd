package cuttings.fetch;

import cuttings.article.FaultKind;
import cuttings.article.Headers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One HTTP exchange, with all limits on time and size but no manners: no robots.txt, no pause, no redirect followed.
 * Safe for threads.
 */
final class Exchange implements AutoCloseable {

    private final OkHttpClient client;
    private final Proxies proxies;
    private final ProxyRoute route;
    private final InstantSource clock;
    private final String userAgent;
    private final Failures failures;
    private volatile boolean closed;

    Exchange(FetchSettings settings, AddressGuard guard, InstantSource clock, Resolver resolver) {
        this.clock = clock;
        this.userAgent = settings.userAgent();
        this.failures = new Failures(settings);
        this.proxies = settings.proxies();
        this.client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.firstByteTimeout())
                .writeTimeout(settings.firstByteTimeout())
                .callTimeout(settings.callTimeout())
                .dns(host -> resolve(host, guard, resolver))
                .addNetworkInterceptor(new ConnectionWatch(guard))
                .build();
        this.route = new ProxyRoute(proxies, client);
    }

    /** Asks once and takes the answer, whatever its status. */
    Answer ask(HttpUrl url, Headers conditions, BodyLimit limit)
            throws FetchException, NoRoomException, InterruptedException {
        ConnectionWatch.Seen seen = new ConnectionWatch.Seen();
        Call call = route.client(url).newCall(request(url, conditions, seen));
        try (Response response = call.execute()) {
            Reception content = Reception.of(response, seen.responseHeaders(), limit);
            if (content.failure() != null) {
                // Without this, closing the answer would read on for a while to save the connection.
                call.cancel();
                expectNoStop(url);
            }
            return answer(url, seen, content, limit);
        } catch (NoRoomException noRoom) {
            call.cancel();
            throw noRoom;
        } catch (IOException failed) {
            expectNoStop(url);
            throw failures.of(failed);
        } catch (IllegalArgumentException nonsense) {
            // OkHttp lets a negative Content-Length surface as this, and the connection open.
            call.cancel();
            throw new FetchException(
                    FaultKind.BAD_RESPONSE, "an answer that breaks HTTP: " + nonsense.getMessage(), nonsense);
        }
    }

    private void expectNoStop(HttpUrl url) throws InterruptedException {
        if (Thread.interrupted() || closed) {
            throw new InterruptedException("stopped while asking " + url.host());
        }
    }

    private Answer answer(HttpUrl url, ConnectionWatch.Seen seen, Reception content, BodyLimit limit)
            throws InterruptedException {
        FetchException failure = content.failure() == null ? null : failures.of(content.failure());
        byte[] payload = new byte[0];
        if (failure == null) {
            try {
                payload = ContentCoding.undo(seen.responseHeaders(), content.wire(), limit);
            } catch (FetchException cannotBeUndone) {
                failure = cannotBeUndone;
            }
        }
        return new Answer(
                url,
                clock.instant(),
                seen.status(),
                seen.requestHeaders(),
                seen.responseHeaders(),
                content.wire(),
                payload,
                content.truncated(),
                failure);
    }

    private Request request(HttpUrl url, Headers conditions, ConnectionWatch.Seen seen) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Encoding", ContentCoding.ACCEPTED)
                .tag(ConnectionWatch.Seen.class, seen);
        conditions.fields().forEach(field -> request.header(field.name(), field.value()));
        route.authorize(url, request);
        return request.build();
    }

    private List<InetAddress> resolve(String host, AddressGuard guard, Resolver resolver) throws UnknownHostException {
        List<InetAddress> addresses = resolver.resolve(host);
        if (!proxies.areAt(host)) {
            guard.checkResolved(host, addresses);
        }
        return new ArrayList<>(addresses);
    }

    /** Ends what is in the air, which is then as if interrupted, and closes all connections. */
    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }
}
