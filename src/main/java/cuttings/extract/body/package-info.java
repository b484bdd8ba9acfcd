/** Finds the blocks of the story among all blocks of a page. */
@NullMarked
package cuttings.extract.body;

import org.jspecify.annotations.NullMarked;
