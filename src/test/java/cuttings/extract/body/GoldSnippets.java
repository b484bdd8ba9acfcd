package cuttings.extract.body;

import cuttings.extract.body.TrainingPage.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a few words that must, and a few that must not, be in the extracted text say of a page's blocks: the longest
 * block with a wanted snippet is body, every block with an unwanted one is not, of the others nothing is known.
 */
final class GoldSnippets {

    private GoldSnippets() {}

    static Label[] labels(List<TextBlock> blocks, List<String> wanted, List<String> unwanted) {
        Label[] labels = new Label[blocks.size()];
        Arrays.fill(labels, Label.UNKNOWN);
        for (String snippet : unwanted) {
            blocks.stream()
                    .filter(block -> contains(block, snippet))
                    .forEach(block -> labels[block.index()] = Label.OTHER);
        }
        for (String snippet : wanted) {
            blocks.stream()
                    .filter(block -> contains(block, snippet))
                    .max(Comparator.comparingInt(TextBlock::characters))
                    .ifPresent(block -> labels[block.index()] = Label.BODY);
        }
        return labels;
    }

    private static boolean contains(TextBlock block, String snippet) {
        return GoldBody.fold(block.text()).contains(GoldBody.fold(snippet));
    }
}
