package cuttings.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A well-behaved web site on a loopback port, whose pages a test lays out and changes, and which remembers who asked.
 */
public final class LoopbackSite implements AutoCloseable {

    private record Page(int status, String type, byte[] content) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, String> locations = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private LoopbackSite(HttpServer server) {
        this.server = server;
    }

    /** Starts an empty site: every path answers 404. */
    public static LoopbackSite start() throws IOException {
        return startOn(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    /** Starts an empty site on an address of this machine. */
    public static LoopbackSite startOn(InetAddress loopback) throws IOException {
        LoopbackSite site = new LoopbackSite(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
        site.server.createContext("/", site::answer);
        site.server.setExecutor(site.threads);
        site.server.start();
        return site;
    }

    /** Host and port, as in an address. */
    public String host() {
        InetSocketAddress address = server.getAddress();
        boolean isIpv6 = address.getAddress() instanceof Inet6Address;
        return (isIpv6 ? "[::1]:" : "127.0.0.1:") + address.getPort();
    }

    /** The absolute address of a path. */
    public String url(String path) {
        return "http://" + host() + path;
    }

    /** Lays out a page of UTF-8 text. */
    public LoopbackSite page(String path, String type, String content) {
        return page(path, 200, type, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Lays out anything. */
    public LoopbackSite page(String path, int status, String type, byte[] content) {
        pages.put(path, new Page(status, type, content));
        return this;
    }

    /** Sends who asks for a path to another one. */
    public LoopbackSite redirect(String path, String target) {
        locations.put(path, url(target));
        return page(path, 301, "text/plain", new byte[0]);
    }

    /** Lays out an article in a plain template; the body is long enough to be one. */
    public LoopbackSite article(String path, String headline, String author, String day, String... paragraphs) {
        String body = String.join("</p><p>", paragraphs);
        return page(path, "text/html; charset=utf-8", """
                <!doctype html><html lang="en"><head><title>%1$s</title>
                <meta property="og:type" content="article"><meta property="article:published_time" content="%3$s">
                </head><body><nav><a href="/">Home</a></nav><article><h1>%1$s</h1>
                <p class="byline">By %2$s</p><p>%4$s</p></article><footer>Imprint</footer></body></html>""".formatted(headline, author, day, body));
    }

    /** Lays out an RSS feed of paths. */
    public LoopbackSite feed(String path, String... articles) {
        StringBuilder items = new StringBuilder();
        for (String article : articles) {
            items.append("<item><title>")
                    .append(article)
                    .append("</title><link>")
                    .append(url(article));
            items.append("</link></item>");
        }
        return page(
                path,
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title><link>" + url("/")
                        + "</link><description>All</description>" + items + "</channel></rss>");
    }

    /** The paths that were asked for, in the order of arrival, robots.txt left out. */
    public List<String> requests() {
        return requests.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(path);
        Page page = pages.getOrDefault(path, new Page(404, "text/plain", "none".getBytes(StandardCharsets.UTF_8)));
        exchange.getResponseHeaders().set("Content-Type", page.type());
        Optional.ofNullable(locations.get(path))
                .ifPresent(target -> exchange.getResponseHeaders().set("Location", target));
        exchange.sendResponseHeaders(page.status(), page.content().length == 0 ? -1 : page.content().length);
        exchange.getResponseBody().write(page.content());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
