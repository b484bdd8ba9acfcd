/** Tells what repeats on a site from what its stories say. */
@NullMarked
package cuttings.extract.repeat;

import org.jspecify.annotations.NullMarked;
