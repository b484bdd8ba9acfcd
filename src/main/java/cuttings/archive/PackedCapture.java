package cuttings.archive;

import cuttings.archive.warc.PayloadDigest;
import cuttings.archive.warc.WarcFile;
import cuttings.article.Capture;

/**
 * A capture that is ready to be kept: its digest taken, its WARC records written and compressed. That is most of the
 * work of keeping it and needs no transaction, so that many threads can do it for the one that writes. Immutable.
 */
public final class PackedCapture {

    private final Capture capture;
    private final String digest;
    private final byte[] records;

    private PackedCapture(Capture capture, String digest, byte[] records) {
        this.capture = capture;
        this.digest = digest;
        this.records = records;
    }

    /** Packs a capture. */
    public static PackedCapture of(Capture capture) {
        return new PackedCapture(capture, PayloadDigest.of(capture.wire()).text(), WarcFile.records(capture));
    }

    /** What was packed. */
    public Capture capture() {
        return capture;
    }

    /** Of its content as it came. */
    String digest() {
        return digest;
    }

    /** To be written as they are. */
    byte[] records() {
        return records;
    }
}
