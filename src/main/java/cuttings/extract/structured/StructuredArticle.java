package cuttings.extract.structured;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as JSON-LD or microdata describe it (schema.org {@code Article} and the types under it). Texts are
 * cleaned and their character references undone; dates are as given. Immutable.
 *
 * @param source {@code json-ld} or {@code microdata}
 * @param news whether its type is one of {@code NewsArticle}'s
 * @param publisher {@code publisher}'s name
 * @param headline {@code headline}, else {@code name}
 * @param alternativeHeadline {@code alternativeHeadline}
 * @param description {@code description}
 * @param authors {@code author}, else {@code creator}
 * @param published {@code datePublished}
 * @param modified {@code dateModified}
 * @param sections {@code articleSection}
 * @param keywords {@code keywords}, split
 * @param language {@code inLanguage}
 * @param freeToRead {@code isAccessibleForFree}
 * @param url {@code url}, {@code mainEntityOfPage} or {@code @id}
 * @param body {@code articleBody}, line breaks kept
 * @param images {@code image}, in the given order
 */
public record StructuredArticle(
        String source,
        boolean news,
        @Nullable String publisher,
        @Nullable String headline,
        @Nullable String alternativeHeadline,
        @Nullable String description,
        List<StructuredAuthor> authors,
        @Nullable String published,
        @Nullable String modified,
        List<String> sections,
        List<String> keywords,
        @Nullable String language,
        @Nullable Boolean freeToRead,
        @Nullable String url,
        @Nullable String body,
        List<StructuredImage> images) {

    public StructuredArticle {
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        keywords = List.copyOf(keywords);
        images = List.copyOf(images);
    }

    /** This description with whatever it lacks taken from another one of the same article. */
    StructuredArticle completedBy(StructuredArticle other) {
        return new StructuredArticle(
                source,
                news || other.news,
                either(publisher, other.publisher),
                either(headline, other.headline),
                either(alternativeHeadline, other.alternativeHeadline),
                either(description, other.description),
                either(authors, other.authors),
                either(published, other.published),
                either(modified, other.modified),
                either(sections, other.sections),
                either(keywords, other.keywords),
                either(language, other.language),
                either(freeToRead, other.freeToRead),
                either(url, other.url),
                either(body, other.body),
                either(images, other.images));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static <T> List<T> either(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
    }
}
