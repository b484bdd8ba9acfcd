package cuttings.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One feed, sitemap or section page of a site.
 *
 * @param kind what it is
 * @param url where it is
 * @param links which links of it are stories; null takes all that look like one
 */
public record Source(SourceKind kind, String url, @Nullable Pattern links) {}
