/** What a page says about itself to machines: JSON-LD, microdata and meta elements, as values that nobody has judged yet. */
@NullMarked
package cuttings.extract.structured;

import org.jspecify.annotations.NullMarked;
