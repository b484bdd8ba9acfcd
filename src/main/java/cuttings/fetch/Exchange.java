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
import okio.Buffer;
import okio.BufferedSource;

/**
 * One HTTP exchange, with all limits on time and size but no manners: no robots.txt, no pause, no redirect followed.
 * Safe for threads.
 */
final class Exchange implements AutoCloseable {

    private static final long STEP = 16 * 1024;

    private final OkHttpClient client;
    private final ProxyRoute route;
    private final InstantSource clock;
    private final String userAgent;
    private volatile boolean closed;

    Exchange(FetchSettings settings, AddressGuard guard, InstantSource clock, Resolver resolver) {
        this.clock = clock;
        this.userAgent = settings.userAgent();
        this.route = new ProxyRoute(settings.proxy());
        this.client = route.applyTo(new OkHttpClient.Builder())
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.firstByteTimeout())
                .writeTimeout(settings.firstByteTimeout())
                .callTimeout(settings.callTimeout())
                .dns(host -> resolve(host, guard, resolver))
                .addNetworkInterceptor(new ConnectionWatch(guard))
                .build();
    }

    /** Asks once and takes the whole answer, whatever its status. */
    Answer ask(HttpUrl url, Headers conditions, BodyLimit limit) throws FetchException, InterruptedException {
        ConnectionWatch.Seen seen = new ConnectionWatch.Seen();
        Call call = client.newCall(request(url, conditions, seen));
        try (Response response = call.execute()) {
            Headers headers = seen.responseHeaders();
            byte[] wire = read(call, response, headers, limit);
            byte[] payload = ContentCoding.undo(headers, wire, limit);
            return new Answer(url, clock.instant(), seen.status(), seen.requestHeaders(), headers, wire, payload);
        } catch (IOException failed) {
            if (Thread.interrupted() || closed) {
                throw new InterruptedException("stopped while asking " + url.host());
            }
            throw Failures.of(failed);
        } catch (IllegalArgumentException nonsense) {
            // OkHttp lets a negative Content-Length surface as this.
            throw new FetchException(
                    FaultKind.BAD_RESPONSE, "an answer that breaks HTTP: " + nonsense.getMessage(), nonsense);
        }
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

    private static byte[] read(Call call, Response response, Headers headers, BodyLimit limit) throws IOException {
        try {
            Framing.check(headers);
            MediaTypes.check(headers);
            return readWhole(response, limit);
        } catch (FetchException refused) {
            // Without this, closing the answer would read on for a while to save the connection.
            call.cancel();
            throw refused;
        }
    }

    private static byte[] readWhole(Response response, BodyLimit limit) throws IOException {
        if (!limit.cuts() && response.body().contentLength() > limit.wire()) {
            throw BodyLimit.exceeded(limit.wire(), "sent");
        }
        BufferedSource source = response.body().source();
        Buffer content = new Buffer();
        while (content.size() <= limit.wire()) {
            if (source.read(content, STEP) < 0) {
                return content.readByteArray();
            }
        }
        if (limit.cuts()) {
            return content.readByteArray(limit.wire());
        }
        throw BodyLimit.exceeded(limit.wire(), "sent");
    }

    private List<InetAddress> resolve(String host, AddressGuard guard, Resolver resolver) throws UnknownHostException {
        List<InetAddress> addresses = resolver.resolve(host);
        if (!route.leadsBy(host)) {
            guard.checkResolved(host, addresses);
        }
        return new ArrayList<>(addresses);
    }

    /** Ends what is in the air, which is then as if interrupted, and closes all connections. */
    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
