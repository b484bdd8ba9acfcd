/** Takes what stands under a picture apart into caption and credit. */
@NullMarked
package cuttings.extract.caption;

import org.jspecify.annotations.NullMarked;
