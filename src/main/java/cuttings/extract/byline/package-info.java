/** Printed bylines: who signed a story, told apart from roles, places and agencies, in any language. */
@NullMarked
package cuttings.extract.byline;

import org.jspecify.annotations.NullMarked;
