package cuttings.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over what the newsroom wrote: headline, standfirst, byline, body, captions and credits. Two captures with the
 * same hash are the same revision, whatever stands around the story. White space, quotation marks and invisible
 * characters do not count.
 */
public final class ContentHash {

    private ContentHash() {}

    /** The hash in lower-case hexadecimal, 64 characters. */
    public static String of(Article article) {
        MessageDigest digest = sha256();
        add(digest, article.headline());
        add(digest, article.standfirst());
        add(digest, article.byline());
        article.body().forEach(block -> add(digest, block.text()));
        digest.update((byte) 1);
        for (Photo photo : article.photos()) {
            add(digest, photo.caption());
            add(digest, photo.credit());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field != null) {
            digest.update(normalised(field).getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    /** The form in which two texts are compared: only typography that carries no meaning is folded. */
    static String normalised(String text) {
        return Text.clean(text)
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb\u201f]", "\"")
                .replaceAll("[\u2018\u2019\u201a\u201b`]", "'");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
