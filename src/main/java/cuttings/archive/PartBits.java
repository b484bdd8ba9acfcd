package cuttings.archive;

import cuttings.archive.Filter.Part;
import cuttings.article.Article;
import cuttings.article.Photo;
import java.util.Set;

/**
 * What an article has, as the number in the column {@code article.parts}: one bit for each {@link Part}. So what articles
 * have or lack is told from the indexes, without reading a text. The bits are in the schema: none may change.
 */
final class PartBits {

    private PartBits() {}

    static long of(Article article) {
        long bits = 0;
        for (Part part : Part.values()) {
            bits |= has(article, part) ? bit(part) : 0;
        }
        return bits;
    }

    /** The bits of some parts. */
    static long of(Set<Part> parts) {
        return parts.stream().mapToLong(PartBits::bit).sum();
    }

    private static long bit(Part part) {
        return switch (part) {
            case AUTHOR -> 1;
            case BODY -> 2;
            case BYLINE -> 4;
            case CAPTION -> 8;
            case CREDIT -> 16;
            case HEADLINE -> 32;
            case LANGUAGE -> 64;
            case MODIFIED -> 128;
            case PHOTO -> 256;
            case PUBLISHED -> 512;
            case SECTION -> 1024;
            case STANDFIRST -> 2048;
            case TAG -> 4096;
        };
    }

    private static boolean has(Article article, Part part) {
        return switch (part) {
            case AUTHOR -> !article.authors().isEmpty();
            case BODY -> !article.bodyText().isEmpty();
            case BYLINE -> article.byline() != null;
            case CAPTION -> article.photos().stream().map(Photo::caption).anyMatch(caption -> caption != null);
            case CREDIT -> article.photos().stream().map(Photo::credit).anyMatch(credit -> credit != null);
            case HEADLINE -> article.headline() != null;
            case LANGUAGE -> article.language() != null;
            case MODIFIED -> article.modified() != null;
            case PHOTO -> !article.photos().isEmpty();
            case PUBLISHED -> article.published() != null;
            case SECTION -> article.section() != null;
            case STANDFIRST -> article.standfirst() != null;
            case TAG -> !article.tags().isEmpty();
        };
    }
}
