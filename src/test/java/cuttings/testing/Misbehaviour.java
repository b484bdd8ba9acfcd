package cuttings.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** The ways in which a server can answer a request badly; each is a route of the {@link MisbehavingServer}. */
public enum Misbehaviour {
    DRIPS_BODY(out -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>");
        forEver(out, "x", 50);
    }),
    DRIPS_HEADERS(out -> {
        write(out, "HTTP/1.1 200 OK\r\nX-A: ");
        forEver(out, "x", 50);
    }),
    SAYS_NOTHING(out -> TimeUnit.DAYS.sleep(1)),
    CLOSES_AT_ONCE(out -> {}),
    ENDLESS_BODY(out -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        forEver(out, "x".repeat(8192), 0);
    }),
    ENDLESS_CHUNKS(out -> {
        write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        forEver(out, "1000\r\n" + "x".repeat(4096) + "\r\n", 0);
    }),
    ANNOUNCES_SIXTY_MEGABYTES(out -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\n");
        forEver(out, "x".repeat(8192), 0);
    }),
    GZIP_BOMB(out -> writeCoded(out, "gzip", Bomb.PACKED)),
    GZIP_TWICE(out -> writeCoded(out, "gzip, gzip", gzip(gzip("x".getBytes(StandardCharsets.UTF_8))))),
    NOT_GZIP(out -> writeCoded(out, "gzip", "not gzip!".getBytes(StandardCharsets.UTF_8))),
    CUT_GZIP(out -> {
        byte[] whole = gzip("x".repeat(9000).getBytes(StandardCharsets.UTF_8));
        writeCoded(out, "gzip", Arrays.copyOf(whole, whole.length - 6));
    }),
    GZIP_WITH_WRONG_SUM(out -> {
        byte[] whole = gzip("x".repeat(9000).getBytes(StandardCharsets.UTF_8));
        whole[whole.length - 8] ^= 1;
        writeCoded(out, "gzip", whole);
    }),
    UNKNOWN_CODING(out -> writeCoded(out, "compress", "?".getBytes(StandardCharsets.UTF_8))),
    CHUNK_SIZE_ZZ(out -> write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n")),
    HUGE_CHUNK_SIZE(
            out -> write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nhello\r\n")),
    CUT_IN_CHUNK(out -> write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\nhello")),
    SHORT_OF_LENGTH(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello")),
    NEGATIVE_LENGTH(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello")),
    WORD_FOR_LENGTH(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nhello")),
    LARGEST_LENGTH(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\nhello")),
    TWO_LENGTHS(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nhello you")),
    LENGTH_AND_CHUNKS(out -> write(
            out, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")),
    ENDLESS_HEADER_LINE(out -> {
        write(out, "HTTP/1.1 200 OK\r\nX-A: ");
        forEver(out, "x".repeat(8192), 0);
    }),
    ENDLESS_HEADERS(out -> {
        write(out, "HTTP/1.1 200 OK\r\n");
        forEver(out, "X-A: x\r\n".repeat(1000), 0);
    }),
    ENDLESS_CONTINUE(out -> forEver(out, "HTTP/1.1 100 Continue\r\n\r\n", 1)),
    ENDLESS_EARLY_HINTS(out -> forEver(out, "HTTP/1.1 103 Early Hints\r\n\r\n", 1)),
    SSH_BANNER(out -> write(out, "SSH-2.0-OpenSSH_9.2p1\r\n")),
    HTTP_0_9(out -> write(out, "<html>no status line</html>\n")),
    REDIRECTS_TO_ITSELF(out -> redirect(out, "/redirects-to-itself")),
    REDIRECTS_NOWHERE(out -> write(out, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n")),
    REDIRECTS_TO_FILE(out -> redirect(out, "file:///etc/passwd")),
    REDIRECTS_TO_JAVASCRIPT(out -> redirect(out, "javascript:alert(1)")),
    REDIRECTS_TO_LOCALHOST(out -> redirect(out, "http://localhost/")),
    REDIRECTS_TO_METADATA(out -> redirect(out, "http://169.254.169.254/latest/meta-data/")),
    REDIRECTS_TO_MAPPED_LOOPBACK(out -> redirect(out, "http://[::ffff:127.0.0.2]/")),
    REDIRECTS_VERY_FAR(out -> redirect(out, "/" + "x".repeat(100_000))),
    NOT_MODIFIED_UNASKED(out -> write(out, "HTTP/1.1 304 Not Modified\r\n\r\n")),
    PARTIAL_UNASKED(out ->
            write(out, "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/9\r\nContent-Length: 5\r\n\r\nhello")),
    CONTROL_IN_HEADER(
            out -> write(out, "HTTP/1.1 500 \u001b[31mred\r\nX-A: \u001b]0;t\u0007\r\nContent-Length: 2\r\n\r\nno")),
    RETRY_AT_ONCE(out -> write(out, "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\nno")),
    REQUEST_TIMEOUT(
            out -> write(out, "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno")),
    IMAGE(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 4\r\n\r\n\u0089PNG")),
    MISSING_IMAGE(out ->
            write(out, "HTTP/1.1 404 Not Found\r\nContent-Type: image/png\r\nContent-Length: 4\r\n\r\n\u0089PNG")),
    EMPTY_PAGE(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")),
    RESETS(out -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello");
        throw new Reset();
    });

    private final Act act;

    Misbehaviour(Act act) {
        this.act = act;
    }

    /** Where the server does it. */
    public String path() {
        return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Makes ready what takes time to make. */
    static void prepare() {
        assert Bomb.PACKED.length > 0;
    }

    /** Does it; ends when it is done or the other side has gone. */
    void act(Socket socket) throws IOException, InterruptedException {
        try {
            act.act(socket.getOutputStream());
        } catch (Reset reset) {
            socket.setSoLinger(true, 0);
        }
    }

    @FunctionalInterface
    private interface Act {
        void act(OutputStream out) throws IOException, InterruptedException;
    }

    /** Ends the connection by RST. */
    private static final class Reset extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** 16 MiB of zeros in 16 KiB, packed before anybody waits for it. */
    private static final class Bomb {
        private static final byte[] PACKED = packed();

        private static byte[] packed() {
            try {
                return gzip(new byte[16 << 20]);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void writeCoded(OutputStream out, String coding, byte[] body) throws IOException {
        write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\nContent-Length: " + body.length + "\r\n\r\n");
        out.write(body);
        out.flush();
    }

    private static void redirect(OutputStream out, String location) throws IOException {
        write(out, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    private static void forEver(OutputStream out, String text, long pauseMillis)
            throws IOException, InterruptedException {
        while (true) {
            write(out, text);
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
