package cuttings.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One news article, clean: what the newsroom wrote and nothing of the page around it.
 *
 * <p>Absent fields are {@code null} or an empty list, never an empty string. Text is plain, without markup; white space
 * is folded within a block. Immutable and safe to share between threads.
 *
 * @param url the address that the capture came from, after redirects
 * @param canonicalUrl the address that the page calls its own, where it can be believed
 * @param site the registrable host name, such as {@code rt.com}
 * @param section the part of the paper, as printed
 * @param language a BCP 47 tag, such as {@code en} or {@code pt-BR}
 * @param headline the printed headline, without the site's name
 * @param standfirst the summary under the headline; it is not repeated in the body
 * @param byline who signed, as printed: {@code By Jonny Tickle}
 * @param authors the persons (or organisations) that signed, in their printed order
 * @param published when the page says that it was published
 * @param modified when the page says that it was last changed
 * @param body the story's blocks in reading order
 * @param photos the story's pictures, the lead first
 * @param tags the keywords that the page gives
 * @param freeToRead whether the page says that it can be read without paying; null if it says nothing
 * @param provenance which rule gave each field
 */
public record Article(
        String url,
        @Nullable String canonicalUrl,
        String site,
        @Nullable String section,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String byline,
        List<Author> authors,
        @Nullable Dated published,
        @Nullable Dated modified,
        List<Block> body,
        List<Photo> photos,
        List<String> tags,
        @Nullable Boolean freeToRead,
        Provenance provenance) {

    public Article {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
        photos = List.copyOf(photos);
        tags = List.copyOf(tags);
    }

    /** The body as plain text: one paragraph a block, a blank line between them. */
    public String bodyText() {
        return body.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}
