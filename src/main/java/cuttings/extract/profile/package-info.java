/** What is known of single sites, as data: selectors, removals, zone and forms go over what the general rules found. */
@NullMarked
package cuttings.extract.profile;

import org.jspecify.annotations.NullMarked;
