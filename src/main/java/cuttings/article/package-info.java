/** The values that travel through every stage: what a page was, what an article is, and what went wrong. */
@NullMarked
package cuttings.article;

import org.jspecify.annotations.NullMarked;
