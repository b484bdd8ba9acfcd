package cuttings.archive.warc;

import cuttings.article.Capture;
import cuttings.article.FileTrouble;
import cuttings.article.Headers;
import cuttings.article.Truncation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** Makes captures of WARC records again; the request is not read back. Stateless. */
public final class RecordReader {

    private static final int MOST_DECODED = 64 << 20;

    private RecordReader() {}

    /**
     * The capture whose record begins at a place of a file. Of a {@code revisit} record come status and headers; its
     * content is empty, for another record holds it.
     *
     * @throws IOException if there is no record, or one that holds no capture
     */
    public static Capture read(Path file, long place) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(place);
            WarcRecord record = new WarcReader(channel)
                    .next()
                    .orElseThrow(() ->
                            new IOException(String.format(Locale.ROOT, "nothing stands at %d of %s", place, file)));
            return read(record)
                    .orElseThrow(() -> new IOException(String.format(
                            Locale.ROOT, "not a capture but a %s stands at %d of %s", record.type(), place, file)));
        } catch (FileSystemException e) {
            throw new IOException(file + ": " + FileTrouble.of(e), e);
        } catch (ParsingException | IllegalArgumentException e) {
            throw new IOException(
                    String.format(Locale.ROOT, "no record can be read at %d of %s: %s", place, file, e.getMessage()),
                    e);
        }
    }

    /** The capture of a record; empty for a record of another type, such as a request. */
    static Optional<Capture> read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            byte[] wire = http.body().stream().readAllBytes();
            return Optional.of(answer(response.target(), record, http, wire));
        }
        if (record instanceof WarcRevisit revisit) {
            return Optional.of(answer(revisit.target(), record, revisit.http(), new byte[0]));
        }
        return record instanceof WarcResource resource ? Optional.of(savedFile(resource)) : Optional.empty();
    }

    private static Capture answer(String url, WarcRecord record, HttpResponse http, byte[] wire) throws IOException {
        Headers headers = HttpBlock.headersAsSent(fields(http.headers()));
        Truncation truncated = record.headers()
                .first("WARC-Truncated")
                .map(RecordReader::reason)
                .orElse(null);
        byte[] payload = truncated == null ? decoded(headers, wire) : new byte[0];
        return new Capture(url, url, record.date(), http.status(), Headers.NONE, headers, wire, payload, truncated);
    }

    /** The standard allows reasons of other writers' own. */
    private static Truncation reason(String label) {
        return Stream.of(Truncation.values())
                .filter(known -> known.label().equals(label))
                .findFirst()
                .orElse(Truncation.UNSPECIFIED);
    }

    private static Capture savedFile(WarcResource resource) throws IOException {
        String type = resource.headers().first("Content-Type").orElse("application/octet-stream");
        byte[] content = resource.body().stream().readAllBytes();
        return Capture.ofFile(resource.target(), resource.date(), type, content);
    }

    private static List<Headers.Field> fields(MessageHeaders headers) {
        return headers.map().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Headers.Field(field.getKey(), value)))
                .toList();
    }

    /** Some archives keep content without the coding that its header still names. */
    private static boolean isUndone(String coding, byte[] wire) {
        boolean gzip = wire.length > 1 && wire[0] == 0x1f && wire[1] == (byte) 0x8b;
        return coding.endsWith("gzip") && !gzip;
    }

    /** The content after undoing its coding; empty where that cannot be done, or would give more than is ever wanted. */
    private static byte[] decoded(Headers headers, byte[] wire) {
        Optional<String> coding = headers.contentCoding();
        if (coding.isEmpty() || wire.length == 0 || isUndone(coding.get(), wire)) {
            return wire;
        }
        try (InputStream content = CodedContent.undone(coding.get(), wire)) {
            byte[] payload = content.readNBytes(MOST_DECODED + 1);
            return payload.length > MOST_DECODED ? new byte[0] : payload;
        } catch (IOException broken) {
            return new byte[0];
        }
    }
}
