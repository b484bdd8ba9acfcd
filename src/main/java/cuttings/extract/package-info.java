/** Captures go in, clean articles come out. */
@NullMarked
package cuttings.extract;

import org.jspecify.annotations.NullMarked;
