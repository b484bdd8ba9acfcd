package cuttings.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One invented newspaper of the demonstration: answers with the files under {@code data/demo/<name>}.
 *
 * <p>A path without an extension stands for an {@code .html} file, or for a {@code .moved} file, which holds the address
 * that the page has moved to. Old-fashioned {@code .htm} pages are sent without a charset. Every page has an entity tag,
 * so a second visit can be answered with 304 (RFC 9110 section 13). Safe for use by many threads.
 */
final class DemoNewspaper implements HttpHandler {

    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES =
            Map.of("html", HTML, "htm", "text/html", "xml", "application/xml", "txt", "text/plain; charset=utf-8");

    private final String folder;
    private final UnaryOperator<String> addresses;

    /**
     * Serves one newspaper.
     *
     * @param name the folder under {@code data/demo}
     * @param addresses turns the invented host names of a page into those that are really served
     */
    DemoNewspaper(String name, UnaryOperator<String> addresses) {
        this.folder = "/data/demo/" + name;
        this.addresses = addresses;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = named(exchange.getRequestURI().getPath());
            Optional<byte[]> page = file(path);
            if (page.isPresent()) {
                sendPage(exchange, TYPES.getOrDefault(extension(path), HTML), page.get());
            } else {
                sendOther(exchange, file(path.replaceFirst("\\.html$", ".moved")));
            }
        }
    }

    private static String named(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (bare.isEmpty()) {
            return "/index.html";
        }
        return extension(bare).isEmpty() ? bare + ".html" : bare;
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1) : "";
    }

    private Optional<byte[]> file(String path) {
        if (path.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = DemoNewspaper.class.getResourceAsStream(folder + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + path, e);
        }
    }

    private void sendPage(HttpExchange exchange, String type, byte[] file) throws IOException {
        byte[] page = withRealAddresses(file);
        String tag = "\"" + Integer.toHexString(Arrays.hashCode(page)) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, 200, type, page);
        }
    }

    private static void sendOther(HttpExchange exchange, Optional<byte[]> moved) throws IOException {
        if (moved.isPresent()) {
            String target = new String(moved.get(), StandardCharsets.UTF_8).strip();
            exchange.getResponseHeaders().set("Location", target);
            send(exchange, 301, HTML, "<p>Moved.</p>".getBytes(StandardCharsets.UTF_8));
        } else {
            send(exchange, 404, HTML, "<h1>Page not found</h1>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Addresses are ASCII in every encoding that the newspapers use, so the bytes around them stay as they are. */
    private byte[] withRealAddresses(byte[] file) {
        return addresses.apply(new String(file, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
