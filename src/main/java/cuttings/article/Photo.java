package cuttings.article;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the story.
 *
 * @param url the largest form of the picture that the page offers; null for a flattened page
 * @param caption what stands under it, without the credit
 * @param credit who made or owns it, without "©": {@code AP Photo / Andrew Harnik}
 * @param alt the text that the page gives in place of the picture
 * @param lead whether it is the picture at the head of the story
 */
public record Photo(
        @Nullable String url,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String alt,
        boolean lead) {}
