package cuttings.archive.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.netpreserve.jwarc.WarcDigest;

/**
 * SHA-256 over bytes, in the notation of {@code WARC-Payload-Digest} (ISO 28500 section 5.9).
 *
 * @param text such as {@code sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ====}
 */
public record PayloadDigest(String text) {

    /** The digest of these bytes. */
    public static PayloadDigest of(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return new PayloadDigest(new WarcDigest(digest).prefixedBase32());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    WarcDigest toWarc() {
        return new WarcDigest(text);
    }
}
