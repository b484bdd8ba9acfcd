/** Captures of feeds, sitemaps and section pages go in, candidates come out; nothing is fetched here. */
@NullMarked
package cuttings.discover;

import org.jspecify.annotations.NullMarked;
