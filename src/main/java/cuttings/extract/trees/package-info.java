/** Boosted decision trees and the rows of features that they judge, for blocks and for lines alike. */
@NullMarked
package cuttings.extract.trees;

import org.jspecify.annotations.NullMarked;
