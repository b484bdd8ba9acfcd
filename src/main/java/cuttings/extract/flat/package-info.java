/** Flattened pages, whose markup is gone, go in as lines; the same fields of an article come out. */
@NullMarked
package cuttings.extract.flat;

import org.jspecify.annotations.NullMarked;
