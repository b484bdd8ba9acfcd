package cuttings.extract.body;

/**
 * A run of text that no block-level element and no empty line interrupts: a paragraph, a heading, a menu entry.
 *
 * @param index its place among the page's blocks
 * @param region the block-level element that it stands in
 * @param text with white space folded
 * @param linkCharacters how many of its characters are in links
 * @param strongCharacters how many of its characters are bold
 * @param emphasisCharacters how many of its characters are in italics
 * @param links how many links begin in it
 * @param inlineHints hints of the inline elements in it
 */
record TextBlock(
        int index,
        Region region,
        String text,
        int linkCharacters,
        int strongCharacters,
        int emphasisCharacters,
        int links,
        int inlineHints) {

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uff01\uff1f\u0964\u061f\u06d4";

    int characters() {
        return text.length();
    }

    /** How many sentences seem to end in it. */
    int sentences() {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            ends += SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && isBoundary(i + 1) ? 1 : 0;
        }
        return ends;
    }

    private boolean isBoundary(int place) {
        return place == text.length()
                || !Character.isLetterOrDigit(text.charAt(place))
                || text.charAt(place) > '\u2fff';
    }

    double linkDensity() {
        return Math.min(1, (double) linkCharacters / Math.max(1, characters()));
    }

    boolean isLikeParagraph() {
        int enough = text.isEmpty() || text.charAt(0) < '\u2e80' ? 80 : 40;
        return characters() >= enough && linkDensity() < 0.4 && sentences() > 0;
    }
}
