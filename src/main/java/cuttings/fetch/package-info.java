/** Addresses go in, captures or typed faults come out: HTTP with manners, within limits. */
@NullMarked
package cuttings.fetch;

import org.jspecify.annotations.NullMarked;
