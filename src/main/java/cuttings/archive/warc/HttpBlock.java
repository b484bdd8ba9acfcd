package cuttings.archive.warc;

import cuttings.article.Headers;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        return join(responseHead(status, headers, content.length), content);
    }

    /** Without content, as a {@code revisit} record has it (ISO 28500 section 6.7.2). */
    static byte[] responseWithoutContent(int status, Headers headers, int contentLength) {
        return join(responseHead(status, headers, contentLength), new byte[0]);
    }

    private static StringBuilder responseHead(int status, Headers headers, int contentLength) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " \r\n");
        for (Headers.Field field : headers.fields()) {
            boolean framing = FRAMING.contains(field.name().toLowerCase(Locale.ROOT));
            add(head, framing ? KEPT_AS + field.name() : field.name(), field.value());
        }
        add(head, "Content-Length", Integer.toString(contentLength));
        return head;
    }

    /** Undoes the renaming; fields of other writers' records stay as they are. */
    static Headers headersAsSent(List<Headers.Field> fields) {
        boolean ours = fields.stream().anyMatch(field -> field.name().startsWith(KEPT_AS));
        return new Headers(fields.stream()
                .filter(field -> !ours || !field.name().equalsIgnoreCase("Content-Length"))
                .map(field -> field.name().startsWith(KEPT_AS)
                        ? new Headers.Field(field.name().substring(KEPT_AS.length()), field.value())
                        : field)
                .toList());
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
