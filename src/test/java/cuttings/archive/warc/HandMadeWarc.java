package cuttings.archive.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Records as other programs write them, or as nobody should. */
public final class HandMadeWarc {

    private HandMadeWarc() {}

    public static byte[] page(String url, String text) {
        return answer(url, "200 OK", "text/html; charset=utf-8", "<p>" + text);
    }

    public static byte[] answer(String url, String status, String type, String content) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + content.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + content;
        return record("response", url, "application/http; msgtype=response", http);
    }

    public static byte[] record(String type, String url, String contentType, String block) {
        return record(type, url, contentType, block, block.getBytes(StandardCharsets.UTF_8).length);
    }

    /** A record that claims to be so long. */
    public static byte[] record(String type, String url, String contentType, String block, long length) {
        return String.format(
                        Locale.ROOT,
                        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012x>\r\n"
                                + "WARC-Date: 2022-01-10T06:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\n"
                                + "Content-Length: %d\r\n\r\n%s\r\n\r\n",
                        type,
                        url.hashCode(),
                        url,
                        contentType,
                        length,
                        block)
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzipped(byte[] content) {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return member.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
