package cuttings.extract.flat;

import cuttings.article.Repeats;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the site that a flattened page is of.
 *
 * @param name the name that the record carries
 * @param zone completes a time that is printed without a zone; null completes none
 * @param repeats what is known to repeat there
 */
public record SiteFacts(String name, @Nullable ZoneId zone, Repeats repeats) {}
