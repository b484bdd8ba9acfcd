package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;

/**
 * How a block stands to the text of the story that structured data tells, if it tells any: whether it is in it, how much
 * of the page is, and how far the block is from what is. That text is often cut, so not being in it means little alone.
 */
final class ToldText {

    private static final int SHORTEST = 100;
    private static final int SURE_LENGTH = 30;
    private static final int LONGEST = 20_000;
    private static final int FAR = 20;
    private static final int NOWHERE = -100;

    private final String told;
    private final double shownShare;
    private final double toldShare;
    private int first = -1;
    private int last;

    /**
     * Reads the page once.
     *
     * @param told the text's letters; empty if there is none
     */
    ToldText(Outline outline, String told) {
        this.told = told.length() < SHORTEST ? "" : told;
        int shown = 0;
        int paragraphs = 0;
        for (TextBlock block : outline.blocks) {
            if (isTold() && block.characters() >= SURE_LENGTH && block.characters() < LONGEST) {
                String letters = outline.letters(block);
                if (likeness(letters) == 3) {
                    shown += letters.length();
                    first = first < 0 ? block.index() : first;
                    last = block.index();
                }
                boolean inStory = block.isLikeParagraph() && outline.meeting(block) == outline.story;
                paragraphs += inStory ? block.characters() : 0;
            }
        }
        this.shownShare = isTold() ? Math.min(2, shown / (double) told.length()) : -1;
        this.toldShare = isTold() ? Math.min(2, shown / (double) Math.max(1, paragraphs)) : -1;
    }

    private boolean isTold() {
        return !told.isEmpty();
    }

    void fill(FeatureRow row, TextBlock block, String letters) {
        row.add("in articleBody", likeness(letters));
        row.add("articleBody", told.length());
        row.add("articleBody's share shown", shownShare);
        row.add("story's share in articleBody", toldShare);
        row.add("from first told", first < 0 ? NOWHERE : within(block.index() - first));
        row.add("from last told", first < 0 ? NOWHERE : within(block.index() - last));
    }

    private static int within(int distance) {
        return Math.max(-FAR, Math.min(FAR, distance));
    }

    /** 3 if the text holds the block, 2 if the block is short, 1 if it holds its beginning, 0 if not, -1 if there is no text. */
    private int likeness(String letters) {
        if (!isTold()) {
            return -1;
        }
        if (letters.isEmpty() || !told.contains(letters)) {
            return letters.length() >= SURE_LENGTH && told.contains(letters.substring(0, SURE_LENGTH - 5)) ? 1 : 0;
        }
        return letters.length() >= SURE_LENGTH ? 3 : 2;
    }
}
