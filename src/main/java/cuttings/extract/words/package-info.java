/** Tables of words and a fast way to find them in a text. */
@NullMarked
package cuttings.extract.words;

import org.jspecify.annotations.NullMarked;
