/** One run: carries values through the stages, decides on faults, and reports. */
@NullMarked
package cuttings.crawl;

import org.jspecify.annotations.NullMarked;
