package cuttings.archive.warc;

import cuttings.article.Headers;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The bytes of an HTTP message as a WARC record's block wants them (ISO 28500 section 6.3). The content is kept as it
 * came but for the transfer coding, which the client has undone; so the fields that describe the transfer make way for
 * a {@code Content-Length} that is true, and live on under another name.
 */
final class HttpBlock {

    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");
    private static final String KEPT_AS = "X-Archive-Orig-";

    private HttpBlock() {}

    static byte[] response(int status, Headers headers, byte[] content) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " \r\n");
        for (Headers.Field field : headers.fields()) {
            boolean framing = FRAMING.contains(field.name().toLowerCase(Locale.ROOT));
            add(head, framing ? KEPT_AS + field.name() : field.name(), field.value());
        }
        add(head, "Content-Length", Integer.toString(content.length));
        return join(head, content);
    }

    static byte[] request(URI target, Headers headers) {
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        StringBuilder head = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
        headers.fields().forEach(field -> add(head, field.name(), field.value()));
        return join(head, new byte[0]);
    }

    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value.replaceAll("[\r\n]+", " ")).append("\r\n");
    }

    private static byte[] join(StringBuilder head, byte[] content) {
        ByteArrayOutputStream block = new ByteArrayOutputStream(head.length() + content.length + 2);
        block.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        block.writeBytes(content);
        return block.toByteArray();
    }
}
