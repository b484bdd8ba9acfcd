package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.article.Dated;
import cuttings.article.Provenance;
import cuttings.extract.structured.StructuredImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article that are not its body, and what structured data says of the body and its pictures. Absent
 * fields are null or empty; text is clean. Immutable.
 *
 * @param headline as printed, without the site's name
 * @param standfirst the summary under the headline
 * @param byline who signed, as printed
 * @param authors the persons (or organisations) that signed
 * @param published when the page says that it was published
 * @param modified when the page says that it was last changed
 * @param section the part of the paper
 * @param tags the keywords that the page gives
 * @param language a BCP 47 tag
 * @param freeToRead whether the page says that it can be read without paying
 * @param canonicalUrl the address that the page calls its own, absolute
 * @param articleBody the body as structured data gives it, line breaks kept: often shortened, or without paragraphs
 * @param images the pictures that structured data names, in its order
 * @param provenance which rule gave each of the fields
 */
public record Metadata(
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String byline,
        List<Author> authors,
        @Nullable Dated published,
        @Nullable Dated modified,
        @Nullable String section,
        List<String> tags,
        @Nullable String language,
        @Nullable Boolean freeToRead,
        @Nullable String canonicalUrl,
        @Nullable String articleBody,
        List<StructuredImage> images,
        Provenance provenance) {

    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        images = List.copyOf(images);
    }
}
