package cuttings.extract.body;

import java.nio.file.Path;
import java.util.List;

/**
 * One annotated page, ready to be learned from.
 *
 * @param id corpus and number
 * @param file where it lies, packed by gzip
 * @param url its address
 * @param site the host name that decides which fold it is in, so that no site is learned from and tested on
 * @param outline its blocks
 * @param clues what is known of its story
 * @param rows the features of each block
 * @param labels what each block is
 */
record TrainingPage(
        String id, Path file, String url, String site, Outline outline, Clues clues, float[][] rows, Label[] labels) {

    /** What the annotators say of a block. */
    enum Label {
        BODY,
        STANDFIRST,
        OTHER,
        UNKNOWN
    }

    int fold(int folds) {
        return Math.floorMod(site.hashCode() * 0x9e3779b9, folds);
    }

    /** The page with the features of its blocks as these lexica see them. */
    TrainingPage seenWith(Lexica lexica) {
        return new TrainingPage(id, file, url, site, outline, clues, BlockScorer.rows(outline, clues, lexica), labels);
    }

    int lexicalFold(int folds) {
        return Math.floorMod((site + "lexica").hashCode() * 0x9e3779b9, folds);
    }

    List<TextBlock> blocks() {
        return outline.blocks;
    }

    boolean isNews() {
        return id.startsWith("news/");
    }

    /** Long blocks weigh more, and pages with many blocks not much more than others. */
    double weight(int block) {
        if (id.startsWith("snippets/")) {
            return 1.5;
        }
        double length = Math.min(3, blocks().get(block).characters() / 150.0);
        double perPage = 1 / Math.sqrt(Math.max(50, labels.length) / 50.0);
        return (1 + length) * perPage * (isNews() ? 3 : 1);
    }
}
