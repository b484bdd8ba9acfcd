/** Files, environment and flags go in, typed settings come out. */
@NullMarked
package cuttings.config;

import org.jspecify.annotations.NullMarked;
