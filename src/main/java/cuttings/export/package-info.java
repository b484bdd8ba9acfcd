/** Articles go in, JSON Lines, JSON and CSV come out. */
@NullMarked
package cuttings.export;

import org.jspecify.annotations.NullMarked;
