package cuttings.archive.warc;

import java.io.IOException;

/** A record breaks the format (ISO 28500); the message says how, in half a sentence. */
final class BrokenRecordException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenRecordException(String message) {
        super(message);
    }
}
