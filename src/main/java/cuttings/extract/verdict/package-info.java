/** Tells what a page is: a story, or one of the things that stand in a story's place. */
@NullMarked
package cuttings.extract.verdict;

import org.jspecify.annotations.NullMarked;
