package cuttings.extract.structured;

import org.jspecify.annotations.Nullable;

/**
 * An author as structured data names one.
 *
 * @param name as given, perhaps several names in one
 * @param url the author's page, if given
 * @param organisation whether the data says that it is an organisation
 */
public record StructuredAuthor(String name, @Nullable String url, boolean organisation) {}
