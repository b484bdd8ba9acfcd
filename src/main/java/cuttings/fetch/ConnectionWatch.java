package cuttings.fetch;

import cuttings.article.Headers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sits at the connected socket. It judges the address that was really connected to, because OkHttp asks its name hook
 * only for names and not for literals; and it keeps the headers as they went over the wire. Behind a proxy the socket
 * leads to the proxy, which the operator chose, and the proxy resolves names: there the guard sees only the address
 * as written.
 */
final class ConnectionWatch implements Interceptor {

    private static final int ALL_IS_WELL = 200;

    private final AddressGuard guard;
    private final Set<Connection> served = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    ConnectionWatch(AddressGuard guard) {
        this.guard = guard;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = Objects.requireNonNull(chain.connection());
        checkSocket(request.url().host(), connection);
        Seen seen = Objects.requireNonNull(request.tag(Seen.class));
        seen.requestHeaders = headers(request.headers());
        Response response = proceedOnce(chain, connection, seen);
        seen.responseHeaders = headers(response.headers());
        seen.status = response.code();
        // OkHttp asks again by itself at once on a 408 and some 503; when to ask again is not its affair.
        return response.newBuilder().code(ALL_IS_WELL).build();
    }

    /**
     * Sends a request, but not to a name's next address if a fresh connection to the first has broken: the server has
     * seen it. A connection that had served before may just have been closed meanwhile; there OkHttp may ask again.
     */
    private Response proceedOnce(Chain chain, Connection connection, Seen seen) throws IOException {
        boolean fresh = served.add(connection);
        if (seen.failure != null) {
            throw seen.failure;
        }
        try {
            return chain.proceed(chain.request());
        } catch (IOException failed) {
            seen.failure = fresh ? failed : null;
            throw failed;
        }
    }

    private void checkSocket(String host, Connection connection) throws IOException {
        InetAddress connected = connection.socket().getInetAddress();
        if (connection.route().proxy().type() == Proxy.Type.DIRECT && connected != null) {
            guard.checkResolved(host, List.of(connected));
        }
    }

    private static Headers headers(okhttp3.Headers sent) {
        List<Headers.Field> fields = new ArrayList<>(sent.size());
        for (int index = 0; index < sent.size(); index++) {
            fields.add(new Headers.Field(sent.name(index), sent.value(index)));
        }
        return new Headers(fields);
    }

    /** What one call saw on the wire; it goes along with the request as a tag and is used by one thread. */
    static final class Seen {
        private @Nullable Headers requestHeaders;
        private @Nullable Headers responseHeaders;
        private @Nullable IOException failure;
        private int status;

        int status() {
            return status;
        }

        Headers requestHeaders() {
            return Objects.requireNonNull(requestHeaders);
        }

        Headers responseHeaders() {
            return Objects.requireNonNull(responseHeaders);
        }
    }
}
