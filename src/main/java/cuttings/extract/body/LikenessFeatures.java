package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How like a block is to what is known of the story: headline, description, authors, the text in structured data. */
final class LikenessFeatures {

    private static final int SURE_LENGTH = 30;

    private final Outline outline;
    private final String articleBody;
    private final String headline;
    private final String description;
    private final Set<String> headlineWords;
    private final List<String> signatures;

    LikenessFeatures(Outline outline, Clues clues) {
        this.outline = outline;
        this.articleBody = Clues.letters(clues.articleBody());
        this.headline = Clues.letters(clues.headline());
        this.description = Clues.letters(clues.description());
        this.headlineWords = words(clues.headline() == null ? "" : clues.headline());
        this.signatures = clues.signatures().stream()
                .map(Clues::letters)
                .filter(name -> name.length() > 3)
                .toList();
    }

    void fill(FeatureRow row, TextBlock block) {
        String letters = block.characters() < 20_000 ? outline.letters(block) : "";
        row.add("in articleBody", inArticleBody(letters));
        row.add("is headline", !headline.isEmpty() && letters.equals(headline));
        row.add("headline's words", headlineOverlap(block));
        row.add("is author", !letters.isEmpty() && letters.length() < 200 && isSignature(letters));
        row.add("is description", descriptionLikeness(letters));
    }

    private double inArticleBody(String letters) {
        if (articleBody.length() < 100) {
            return -1;
        }
        if (letters.isEmpty() || !articleBody.contains(letters)) {
            return letters.length() >= SURE_LENGTH && articleBody.contains(letters.substring(0, SURE_LENGTH - 5))
                    ? 1
                    : 0;
        }
        return letters.length() >= SURE_LENGTH ? 3 : 2;
    }

    private boolean isSignature(String letters) {
        return signatures.stream()
                .anyMatch(name -> letters.contains(name) && letters.length() < 3 * name.length() + 12);
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

    private double headlineOverlap(TextBlock block) {
        if (headlineWords.isEmpty() || block.characters() > 300) {
            return 0;
        }
        Set<String> own = words(block.text());
        int shared = 0;
        for (String word : own) {
            shared += headlineWords.contains(word) ? 1 : 0;
        }
        return shared / (double) Math.max(headlineWords.size(), own.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isOfWord(lower.charAt(i))) {
                if (i > start) {
                    words.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }
}
