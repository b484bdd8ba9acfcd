package cuttings.extract.structured;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the article as structured data gives it.
 *
 * @param url its address, perhaps relative to the page
 * @param caption what stands under it
 * @param credit who made or owns it
 * @param width in pixels; 0 when not given
 */
public record StructuredImage(
        String url, @Nullable String caption, @Nullable String credit, int width) {}
