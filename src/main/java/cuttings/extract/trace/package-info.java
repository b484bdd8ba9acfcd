/** Says why a page came out as it did: what each field was chosen from, and what became of each block. */
@NullMarked
package cuttings.extract.trace;

import org.jspecify.annotations.NullMarked;
