package cuttings;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Serves the saved pages of a corpus on loopback, each as the gzipped bytes that lie on disk and without a charset, and a
 * sitemap of them all.
 */
final class CorpusSite implements AutoCloseable {

    private final HttpServer server;
    private final Path pages;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private CorpusSite(HttpServer server, Path pages) {
        this.server = server;
        this.pages = pages;
    }

    static CorpusSite serve(Path corpus) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CorpusSite site = new CorpusSite(server, corpus.resolve("pages"));
        server.createContext("/", site::answer);
        server.start();
        return site;
    }

    String host() {
        return server.getAddress().getHostString();
    }

    String sitemap() {
        return origin() + "/sitemap.xml";
    }

    /** The names of the pages, in order. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.map(file -> file.getFileName().toString().replace(".gz", ""))
                    .sorted()
                    .toList();
        }
    }

    /** The paths asked for since the last call. */
    List<String> asked() {
        List<String> paths = List.copyOf(asked);
        asked.clear();
        return paths;
    }

    private String origin() {
        return "http://" + host() + ":" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            Path file = pages.resolve(path.substring(1) + ".gz");
            if (path.equals("/sitemap.xml")) {
                send(exchange, 200, "application/xml", sitemapXml());
            } else if (Files.isRegularFile(file)) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, "text/html", Files.readAllBytes(file));
            } else {
                send(exchange, 404, "text/plain", "not here".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private byte[] sitemapXml() throws IOException {
        String urls = pages().stream()
                .map(name -> "<url><loc>" + origin() + "/" + name + "</loc></url>")
                .collect(Collectors.joining("\n"));
        return ("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + urls + "</urlset>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
