package cuttings.article;

import cuttings.article.Provenance.Field;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
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

    /** Which of the hashed fields differ between two forms of an article; none exactly when their hashes are the same. */
    public static Set<Field> changes(Article before, Article after) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        noteIfChanged(changed, Field.HEADLINE, texts(before.headline()), texts(after.headline()));
        noteIfChanged(changed, Field.STANDFIRST, texts(before.standfirst()), texts(after.standfirst()));
        noteIfChanged(changed, Field.BYLINE, texts(before.byline()), texts(after.byline()));
        noteIfChanged(changed, Field.BODY, blocks(before), blocks(after));
        noteIfChanged(changed, Field.PHOTOS, photos(before), photos(after));
        return changed;
    }

    private static void noteIfChanged(Set<Field> changed, Field field, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            changed.add(field);
        }
    }

    private static List<String> texts(@Nullable String... fields) {
        return Arrays.stream(fields)
                .map(field -> field == null ? "" : normalised(field))
                .toList();
    }

    private static List<String> blocks(Article article) {
        return article.body().stream().map(block -> normalised(block.text())).toList();
    }

    private static List<String> photos(Article article) {
        return article.photos().stream()
                .flatMap(photo -> texts(photo.caption(), photo.credit()).stream())
                .toList();
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field != null) {
            digest.update(normalised(field).getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    /** The form in which two texts are compared: only typography that carries no meaning is folded. */
    static String normalised(String text) {
        StringBuilder normalised = new StringBuilder(Text.clean(text));
        for (int i = 0; i < normalised.length(); i++) {
            normalised.setCharAt(i, normalised(normalised.charAt(i)));
        }
        return normalised.toString();
    }

    private static char normalised(char unit) {
        return switch (unit) {
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            case '\u2018', '\u2019', '\u201a', '\u201b', '`' -> '\'';
            default -> unit;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
