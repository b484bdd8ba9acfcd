/** What two forms of an article differ in, word by word. */
@NullMarked
package cuttings.export.difference;

import org.jspecify.annotations.NullMarked;
