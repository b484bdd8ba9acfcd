/** An article's fields but for its body, each from the best-founded of what the page says to machines and to readers. */
@NullMarked
package cuttings.extract.metadata;

import org.jspecify.annotations.NullMarked;
