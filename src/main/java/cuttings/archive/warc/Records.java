package cuttings.archive.warc;

import cuttings.article.Capture;
import cuttings.article.Truncation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.URIs;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A capture as WARC records: an answer of a server as {@code response} and {@code request}; a saved file, for which
 * nobody can say what the server sent, as {@code resource} (ISO 28500 section 6.4); an answer that is the same as before
 * as {@code revisit} (section 6.7). One that is not whole says so and why (section 5.13).
 */
final class Records {

    private Records() {}

    /** The record that heads each file. */
    static WarcRecord head(String fileName, Instant created) {
        return new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .date(created)
                .filename(fileName)
                .fields(
                        Map.of(
                                "software", List.of("Cuttings"),
                                "format", List.of("WARC File Format 1.1"),
                                "conformsTo",
                                        List.of(
                                                "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")))
                .build();
    }

    /** The records of a capture; the first is the one to point to. */
    static List<WarcRecord> of(Capture capture) {
        if (isSavedFile(capture)) {
            return List.of(resource(capture));
        }
        WarcRecord response = response(capture);
        return capture.requestHeaders().fields().isEmpty()
                ? List.of(response)
                : List.of(response, request(capture, response.id()));
    }

    /** The records of a capture whose content is the same as an earlier one's of that address. */
    static List<WarcRecord> revisit(Capture capture, Instant earlier) {
        WarcRecord revisit = revisitRecord(capture, earlier);
        return capture.requestHeaders().fields().isEmpty()
                ? List.of(revisit)
                : List.of(revisit, request(capture, revisit.id()));
    }

    private static WarcRecord revisitRecord(Capture capture, Instant earlier) {
        byte[] block = HttpBlock.responseWithoutContent(capture.status(), capture.headers(), capture.wire().length);
        return new WarcRevisit.Builder(target(capture), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .version(MessageVersion.WARC_1_1)
                .date(capture.fetched())
                .setHeader("WARC-Refers-To-Target-URI", target(capture).toString())
                .setHeader("WARC-Refers-To-Date", earlier.toString())
                .payloadDigest(PayloadDigest.of(capture.wire()).toWarc())
                .blockDigest(PayloadDigest.of(block).toWarc())
                .body(MediaType.HTTP_RESPONSE, block)
                .build();
    }

    private static boolean isSavedFile(Capture capture) {
        return capture.requestHeaders().fields().isEmpty()
                && capture.headers().fields().stream()
                        .allMatch(field -> field.name().equalsIgnoreCase("Content-Type"));
    }

    private static WarcRecord resource(Capture capture) {
        String type = capture.headers().first("Content-Type").orElse("application/octet-stream");
        return new WarcResource.Builder(target(capture))
                .version(MessageVersion.WARC_1_1)
                .date(capture.fetched())
                .payloadDigest(PayloadDigest.of(capture.wire()).toWarc())
                .blockDigest(PayloadDigest.of(capture.wire()).toWarc())
                .body(MediaType.parseLeniently(type), capture.wire())
                .build();
    }

    private static WarcRecord response(Capture capture) {
        byte[] block = HttpBlock.response(capture.status(), capture.headers(), capture.wire());
        WarcResponse.Builder response = new WarcResponse.Builder(target(capture))
                .version(MessageVersion.WARC_1_1)
                .date(capture.fetched())
                .payloadDigest(PayloadDigest.of(capture.wire()).toWarc())
                .blockDigest(PayloadDigest.of(block).toWarc())
                .body(MediaType.HTTP_RESPONSE, block);
        Truncation truncated = capture.truncated();
        return truncated == null
                ? response.build()
                : response.setHeader("WARC-Truncated", truncated.label()).build();
    }

    private static WarcRecord request(Capture capture, URI response) {
        byte[] block = HttpBlock.request(target(capture), capture.requestHeaders());
        return new WarcRequest.Builder(target(capture))
                .version(MessageVersion.WARC_1_1)
                .date(capture.fetched())
                .concurrentTo(response)
                .blockDigest(PayloadDigest.of(block).toWarc())
                .body(MediaType.HTTP_REQUEST, block)
                .build();
    }

    /**
     * The address as a URI (RFC 3986); what an address must not hold is escaped.
     *
     * @throws IllegalArgumentException if it is no address even so
     */
    static URI target(Capture capture) {
        try {
            return URIs.parseLeniently(capture.url());
        } catch (IllegalArgumentException hopeless) {
            return URI.create(URIs.percentEncodeIllegals(capture.url()));
        }
    }
}
