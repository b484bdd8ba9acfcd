package cuttings.extract.body;

import java.util.List;

/**
 * How a body was chosen out of a page's blocks: what was left after each step, in the order of the steps.
 *
 * @param standfirst the blocks of the standfirst, which are not of the body
 * @param likely those that the trees take for the body
 * @param repeated those of them that are out because they repeat on the site
 * @param sifted without what {@link Sieve} objects to
 * @param below without what stands above the headline
 * @param once without a second copy of it
 * @param cut without what {@link Edges} cuts off
 * @param body with whole tables: the body
 */
record Selection(
        List<TextBlock> standfirst,
        List<TextBlock> likely,
        List<TextBlock> repeated,
        List<TextBlock> sifted,
        List<TextBlock> below,
        List<TextBlock> once,
        List<TextBlock> cut,
        List<TextBlock> body) {}
