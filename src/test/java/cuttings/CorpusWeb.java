package cuttings;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import cuttings.discover.UrlNormalizer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A proxy on loopback behind which the saved pages of a corpus are the web: each under its own address, as the gzipped
 * bytes that lie on disk and without a charset. Each host has a feed or a sitemap of its pages, and no robots.txt.
 */
final class CorpusWeb implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SortedMap<String, Path> pages;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private CorpusWeb(HttpServer server, SortedMap<String, Path> pages) {
        this.server = server;
        this.pages = pages;
    }

    static CorpusWeb serve(Path corpus) throws IOException {
        UrlNormalizer normalizer = new UrlNormalizer();
        JsonMapper json = new JsonMapper();
        SortedMap<String, Path> pages = new TreeMap<>();
        for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
            JsonNode gold = json.readTree(line);
            String plain = gold.get("url").asString().replaceFirst("^https:", "http:");
            pages.put(
                    normalizer.normalize(plain).orElseThrow(),
                    corpus.resolve(gold.get("page").asString()));
        }
        CorpusWeb web =
                new CorpusWeb(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), pages);
        web.server.createContext("/", web::answer);
        web.server.setExecutor(web.threads);
        web.server.start();
        return web;
    }

    URI proxy() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    /** The hosts with the addresses of their pages. */
    Map<String, List<String>> hosts() {
        return pages.keySet().stream()
                .collect(Collectors.groupingBy(url -> URI.create(url).getHost(), TreeMap::new, Collectors.toList()));
    }

    int size() {
        return pages.size();
    }

    /** The addresses asked for since the last call. */
    List<String> asked() {
        List<String> addresses = List.copyOf(asked);
        asked.clear();
        return addresses;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI address = exchange.getRequestURI();
            asked.add(address.toString());
            Path file = pages.get(address.toString());
            if (file != null) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, "text/html", Files.readAllBytes(file));
            } else if (address.getPath().equals("/feed.xml")) {
                send(exchange, 200, "application/rss+xml", feed(address.getHost()));
            } else if (address.getPath().equals("/sitemap.xml")) {
                send(exchange, 200, "application/xml", sitemap(address.getHost()));
            } else {
                send(exchange, 404, "text/plain", "not here".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private byte[] feed(String host) {
        return ("<rss version=\"2.0\"><channel><title>All</title><link>http://" + host + "/</link><description/>"
                        + listed(host, "<item><link>%s</link></item>") + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sitemap(String host) {
        return ("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + listed(host, "<url><loc>%s</loc></url>") + "</urlset>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String listed(String host, String item) {
        return hosts().get(host).stream()
                .map(url -> item.formatted(url.replace("&", "&amp;")))
                .collect(Collectors.joining("\n"));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
