/** Captures as records of WARC files (ISO 28500:2017, WARC 1.1): written, synced, repaired after a kill, and read. */
@NullMarked
package cuttings.archive.warc;

import org.jspecify.annotations.NullMarked;
