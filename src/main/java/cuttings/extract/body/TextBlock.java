package cuttings.extract.body;

/**
 * A run of text that no block-level element and no empty line interrupts: a paragraph, a heading, a menu entry.
 *
 * @param index its place among the page's blocks
 * @param region the block-level element that it stands in
 * @param text with white space folded
 * @param marks what the inline elements in it say
 * @param links the links in it
 * @param imagesBefore how many images stand between the block before and this one
 * @param sentences how many sentences seem to end in it
 * @param furniture what it begins like; see {@link Furniture#beginning}
 */
record TextBlock(
        int index,
        Region region,
        String text,
        Marks marks,
        Links links,
        int imagesBefore,
        int sentences,
        int furniture) {

    private static final String SENTENCE_ENDS = "\u2026\u3002\uff01\uff1f\u0964\u061f\u06d4";

    /**
     * What the inline elements of a block say of it.
     *
     * @param linkCharacters how many characters are in links
     * @param strongCharacters how many characters are bold
     * @param emphasisCharacters how many characters are in italics
     * @param hints hints of the inline elements
     * @param creditFrom where text begins that is marked as a credit; -1 if none is
     * @param creditTo where that text ends
     */
    record Marks(
            int linkCharacters,
            int strongCharacters,
            int emphasisCharacters,
            int hints,
            int creditFrom,
            int creditTo) {}

    /**
     * How many links begin in a block.
     *
     * @param all all of them
     * @param fragments those that lead to a place in the same page
     * @param foreign those that lead to another host
     */
    record Links(int all, int fragments, int foreign) {}

    int characters() {
        return text.length();
    }

    static TextBlock of(int index, Region region, String text, Marks marks, Links links, int imagesBefore) {
        return new TextBlock(
                index, region, text, marks, links, imagesBefore, sentences(text), Furniture.beginning(text));
    }

    private static int sentences(String text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            ends += isSentenceEnd(text.charAt(i)) && isBoundary(text, i + 1) ? 1 : 0;
        }
        return ends;
    }

    private static boolean isSentenceEnd(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit > '~' && SENTENCE_ENDS.indexOf(unit) >= 0;
    }

    private static boolean isBoundary(String text, int place) {
        return place == text.length()
                || !Character.isLetterOrDigit(text.charAt(place))
                || text.charAt(place) > '\u2fff';
    }

    double linkDensity() {
        return Math.min(1, (double) marks.linkCharacters() / Math.max(1, characters()));
    }

    boolean isLikeParagraph() {
        int enough = text.isEmpty() || text.charAt(0) < '\u2e80' ? 80 : 40;
        return characters() >= enough && linkDensity() < 0.4 && sentences > 0;
    }
}
