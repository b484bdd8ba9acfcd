/** Turns the pictures of a story into photos with caption, credit and address. */
@NullMarked
package cuttings.extract.photo;

import org.jspecify.annotations.NullMarked;
