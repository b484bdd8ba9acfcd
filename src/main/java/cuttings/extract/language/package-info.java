/** Text goes in, the language that it is written in comes out. */
@NullMarked
package cuttings.extract.language;

import org.jspecify.annotations.NullMarked;
