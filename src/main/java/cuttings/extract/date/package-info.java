/** Printed dates in some forty languages, read with just the precision and the zone that they were printed with. */
@NullMarked
package cuttings.extract.date;

import org.jspecify.annotations.NullMarked;
