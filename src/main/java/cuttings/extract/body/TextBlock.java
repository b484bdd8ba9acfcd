package cuttings.extract.body;

/**
 * A run of text that no block-level element and no empty line interrupts: a paragraph, a heading, a menu entry.
 *
 * @param index its place among the page's blocks
 * @param region the block-level element that it stands in
 * @param text with white space folded
 * @param linkCharacters how many of its characters are in links
 * @param strongCharacters how many of its characters are bold
 * @param links how many links begin in it
 * @param inlineHints hints of the inline elements in it
 */
record TextBlock(
        int index, Region region, String text, int linkCharacters, int strongCharacters, int links, int inlineHints) {

    private static final String SENTENCE_ENDS = ".!?…。！？।؟";

    int characters() {
        return text.length();
    }

    /** How many sentences seem to end in it. */
    int sentences() {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length() || text.charAt(i + 1) == ' ' || text.charAt(i) > 0x2fff;
            ends += last && SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return ends;
    }

    double linkDensity() {
        return (double) linkCharacters / Math.max(1, characters());
    }

    boolean isLikeParagraph() {
        return characters() >= 80 && linkDensity() < 0.4 && sentences() > 0;
    }
}
