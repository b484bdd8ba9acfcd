package cuttings.discover;

import cuttings.article.Capture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Captures of sources that the tests write down. */
final class Captures {

    private Captures() {}

    static Capture of(String contentType, String content) {
        return of(contentType, content.getBytes(StandardCharsets.UTF_8));
    }

    static Capture of(String contentType, byte[] content) {
        return Capture.ofFile("https://paper.example/source/", Instant.EPOCH, contentType, content);
    }
}
