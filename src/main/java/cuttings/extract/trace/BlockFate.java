package cuttings.extract.trace;

/**
 * What became of one block (or line) of a page.
 *
 * @param part where it went
 * @param reason why, in a few words
 * @param likelihood how likely the trees judged it to be of the story, from 0 to 1
 * @param text what it says, white space folded
 */
public record BlockFate(Part part, String reason, double likelihood, String text) {

    /** Where a block can go. */
    public enum Part {
        BODY,
        STANDFIRST,
        NONE
    }

    /** Whether it is in the article's text. */
    public boolean isKept() {
        return part != Part.NONE;
    }

    /** The same block gone elsewhere. */
    public BlockFate instead(Part other, String otherReason) {
        return new BlockFate(other, otherReason, likelihood, text);
    }
}
