/** Articles on their way out: JSON Lines, a JSON array and CSV, with the schema that they follow. */
@NullMarked
package cuttings.export;

import org.jspecify.annotations.NullMarked;
