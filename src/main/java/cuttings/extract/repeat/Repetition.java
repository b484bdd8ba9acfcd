package cuttings.extract.repeat;

import cuttings.article.Repeats;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Picks out of the blocks that were taken for a story those that are none of it since they stand in many stories of the
 * site. The more stories a block is known from, the surer the page itself must be of it: after n stories only one chance in
 * n of being wrong lets it stay. So a paragraph that a running story repeats stays for long, while a line about the
 * paper, of which the page was never sure, soon goes. Where more than half of the text would go, nothing does. Stateless.
 */
public final class Repetition {

    private Repetition() {}

    /** The blocks to leave out, in their order. */
    public static <T> List<T> in(
            List<T> blocks, Function<T, String> text, ToDoubleFunction<T> likelihood, Repeats repeats) {
        if (repeats.isEmpty()) {
            return List.of();
        }
        List<T> repeated = blocks.stream()
                .filter(block -> isOverruled(repeats.storiesWith(text.apply(block)), likelihood.applyAsDouble(block)))
                .toList();
        return characters(repeated, text) * 2 <= characters(blocks, text) ? repeated : List.of();
    }

    private static boolean isOverruled(int stories, double likelihood) {
        return stories > 0 && likelihood <= 1 - 1.0 / stories;
    }

    private static <T> int characters(List<T> blocks, Function<T, String> text) {
        return blocks.stream().map(text).mapToInt(String::length).sum();
    }
}
