package cuttings.extract.body;

import cuttings.article.Text;
import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.BlockFate.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what became of each block of a page and why, from what was left of them after each step. Used for one page. */
final class BlockReasons {

    private final Outline outline;
    private final BlockScorer.Scores scores;
    private final Sieve sieve;
    private final Set<TextBlock> standfirst;
    private final Set<TextBlock> likely;
    private final Set<TextBlock> repeated;
    private final Set<TextBlock> sifted;
    private final Set<TextBlock> below;
    private final Set<TextBlock> once;
    private final Set<TextBlock> cut;
    private final Set<TextBlock> body;

    BlockReasons(Outline outline, BlockScorer.Scores scores, Sieve sieve, Selection selection) {
        this.outline = outline;
        this.scores = scores;
        this.sieve = sieve;
        this.standfirst = new HashSet<>(selection.standfirst());
        this.likely = new HashSet<>(selection.likely());
        this.repeated = new HashSet<>(selection.repeated());
        this.sifted = new HashSet<>(selection.sifted());
        this.below = new HashSet<>(selection.below());
        this.once = new HashSet<>(selection.once());
        this.cut = new HashSet<>(selection.cut());
        this.body = new HashSet<>(selection.body());
    }

    List<BlockFate> fates() {
        return outline.blocks.stream().map(this::fate).toList();
    }

    private BlockFate fate(TextBlock block) {
        String text = Text.clean(block.text());
        double likelihood = scores.body()[block.index()];
        if (body.contains(block)) {
            return new BlockFate(
                    Part.BODY,
                    cut.contains(block) ? "reads like the story" : "of a table that is kept whole",
                    likelihood,
                    text);
        }
        if (standfirst.contains(block)) {
            return new BlockFate(
                    Part.STANDFIRST, "reads like the standfirst", scores.standfirst()[block.index()], text);
        }
        return new BlockFate(Part.NONE, objection(block), likelihood, text);
    }

    private String objection(TextBlock block) {
        if (!likely.contains(block)) {
            return Look.of(block);
        }
        if (repeated.contains(block)) {
            return "repeats on this site";
        }
        if (!sifted.contains(block)) {
            return sieve.objection(block, true).orElse("no text");
        }
        if (!below.contains(block)) {
            return "above the headline";
        }
        if (!once.contains(block)) {
            return "stands in the page twice";
        }
        return cut.contains(block) ? "of a table that is left out" : "line of date, byline, rights or way back";
    }
}
