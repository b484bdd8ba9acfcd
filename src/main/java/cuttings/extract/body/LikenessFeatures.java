package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;

/** How like a block is to what is known of the story: headline, description, authors, the text in structured data. */
final class LikenessFeatures {

    private static final int SURE_LENGTH = 30;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_SIGNATURE = 200;
    private static final int SHORTEST_SIGNATURE = 4;

    private final Outline outline;
    private final ToldText told;
    private final String headline;
    private final String description;
    private final WordSet headlineWords;
    private final String[] signatures;

    LikenessFeatures(Outline outline, Clues clues) {
        this.outline = outline;
        this.told = new ToldText(outline, Clues.letters(clues.articleBody()));
        this.headline = Clues.letters(clues.headline());
        this.description = Clues.letters(clues.description());
        this.headlineWords = new WordSet(clues.headline() == null ? "" : clues.headline());
        this.signatures = clues.signatures().stream()
                .map(Clues::letters)
                .filter(name -> name.length() >= SHORTEST_SIGNATURE)
                .toArray(String[]::new);
    }

    void fill(FeatureRow row, TextBlock block) {
        String letters = block.characters() < LONGEST ? outline.letters(block) : "";
        told.fill(row, block, letters);
        row.add("is headline", !headline.isEmpty() && letters.equals(headline));
        row.add("headline's words", block.characters() > LONGEST_HEADLINE ? 0 : headlineWords.share(block.text()));
        row.add("is author", !letters.isEmpty() && letters.length() < LONGEST_SIGNATURE && isSignature(letters));
        row.add("is description", descriptionLikeness(letters));
    }

    private boolean isSignature(String letters) {
        for (String name : signatures) {
            if (letters.length() < 3 * name.length() + 12 && letters.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private double descriptionLikeness(String letters) {
        if (description.length() < SURE_LENGTH || letters.length() < SURE_LENGTH) {
            return 0;
        }
        if (letters.equals(description)) {
            return 3;
        }
        String start = letters.substring(0, SURE_LENGTH);
        return description.startsWith(start) ? 2 : description.contains(start) ? 1 : 0;
    }
}
