package cuttings.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A well-behaved web server on loopback, for tests to fill with pages; it writes down what it was asked and when.
 * What it has no page for is a 404.
 */
public final class PageServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final List<Asked> log = new CopyOnWriteArrayList<>();

    /** Makes the answer to one request. */
    @FunctionalInterface
    public interface Route {
        Reply reply(Asked asked) throws IOException;
    }

    /**
     * One request, as the server saw it.
     *
     * @param target path and query
     * @param headers by name in lower case
     * @param started when it came, in nanoseconds of the machine's ticker
     * @param answered when the answer was ready to go out; 0 before
     */
    public record Asked(String host, String target, Map<String, String> headers, long started, long answered) {

        /** A header's value. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** One answer. */
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        /** A page with status 200. */
        public static Reply page(String contentType, String body) {
            return new Reply(200, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
        }

        /** A status with one header and a short text. */
        public static Reply status(int status, String header, String value) {
            return new Reply(status, Map.of(header, value), "status".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A server on 127.0.0.1. */
    public PageServer() throws IOException {
        this("127.0.0.1", 0);
    }

    /** A server on some address of this machine; port 0 takes any that is free. */
    public PageServer(String address, int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(address, port), 100);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Puts up a page. */
    public PageServer page(String target, String contentType, String body) {
        return route(target, asked -> Reply.page(contentType, body));
    }

    /** Answers a path and query, or a path with any query, in its own way. */
    public PageServer route(String target, Route route) {
        routes.put(target, route);
        return this;
    }

    /** The full address of a path here. */
    public String url(String target) {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + target;
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What was asked so far, in the order of the answers. */
    public List<Asked> log() {
        return List.copyOf(log);
    }

    /** The paths and queries of {@link #log()}. */
    public List<String> targets() {
        return log.stream().map(Asked::target).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Asked asked = asked(exchange);
        try (exchange) {
            Route exact = routes.get(asked.target());
            Route route =
                    exact != null ? exact : routes.get(exchange.getRequestURI().getPath());
            Reply reply = route == null ? Reply.status(404, "Content-Type", "text/plain") : route.reply(asked);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean bodiless = reply.body().length == 0;
            log.add(new Asked(asked.host(), asked.target(), asked.headers(), asked.started(), System.nanoTime()));
            exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private static Asked asked(HttpExchange exchange) {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String target = exchange.getRequestURI().toString();
        return new Asked(headers.getOrDefault("host", ""), target, Map.copyOf(headers), System.nanoTime(), 0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
