/** The commands: what a person types and what they see. */
@NullMarked
package cuttings.cli;

import org.jspecify.annotations.NullMarked;
