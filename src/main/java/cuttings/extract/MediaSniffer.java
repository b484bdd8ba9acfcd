package cuttings.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells pages from other things by the declared media type and, since servers err, by the first bytes (WHATWG MIME
 * Sniffing section 6). Stateless.
 */
final class MediaSniffer {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final Set<String> UNSURE =
            Set.of("application/octet-stream", "binary/octet-stream", "application/xml", "text/xml", "unknown/unknown");
    private static final List<String> SIGNATURES = List.of(
            "%PDF-",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "PK\u0003\u0004",
            "RIFF",
            "\u001f\u008b",
            "OggS",
            "ID3",
            "\u0000\u0000\u0000",
            "wOFF",
            "wOF2",
            "%!PS",
            "7z\u00bc\u00af",
            "Rar!",
            "\u007fELF",
            "BM\u0000");
    private static final int PROBE = 4096;
    private static final double TOLERATED_CONTROLS = 0.02;

    private MediaSniffer() {}

    /** What a page cannot be: a media type or a well-known signature; empty if it may be a page. */
    static Optional<String> otherMedia(byte[] bytes, Optional<String> mediaType) {
        Optional<String> declared = mediaType.filter(type -> !PAGES.contains(type) && !UNSURE.contains(type));
        if (declared.isPresent()) {
            return declared;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return SIGNATURES.stream()
                .filter(head::startsWith)
                .findFirst()
                .map(signature -> "bytes of another kind, beginning with " + printable(signature));
    }

    /** Whether decoded text is none: full of control characters or of places that could not be decoded. */
    static boolean isNoText(String text) {
        int reach = Math.min(text.length(), PROBE);
        int strange = 0;
        for (int i = 0; i < reach; i++) {
            strange += isStrange(text.charAt(i)) ? 1 : 0;
        }
        return strange > reach * TOLERATED_CONTROLS + 4;
    }

    private static boolean isStrange(int unit) {
        return unit == 0xfffd || unit < 0x20 && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f';
    }

    private static String printable(String signature) {
        return signature.replaceAll("[^ -~]", "?");
    }
}
