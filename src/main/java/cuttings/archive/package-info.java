/** Articles, captures and the frontier on disk: one writer, many readers. */
@NullMarked
package cuttings.archive;

import org.jspecify.annotations.NullMarked;
