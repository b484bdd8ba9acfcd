package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the words of a block, and the names of the elements around it, say by the lexica. Used for one page. */
final class LexicalFeatures {

    private static final String[][] NAMES = {
        BlockFeatures.names("own names", "mean", "least", "most"),
        BlockFeatures.names("parent's names", "mean", "least", "most"),
        BlockFeatures.names("grandparent's names", "mean", "least", "most")
    };

    private final Lexica lexica;
    private final Map<String, Lexicon.Sum> sums = new HashMap<>();
    private final Map<Region, Around> around = new IdentityHashMap<>();

    LexicalFeatures(Lexica lexica) {
        this.lexica = lexica;
    }

    /** What the names of an element and of all around it say. */
    private record Around(double least, double most, double sum) {

        Around with(Lexicon.Sum names) {
            return new Around(Math.min(least, names.least), Math.max(most, names.most), sum + names.mean());
        }
    }

    void fill(FeatureRow row, TextBlock block) {
        Lexicon.Sum words = lexica.words().ofText(block.text());
        row.add("words' weight", words.mean());
        row.add("words' least", words.least);
        row.add("words' most", words.most);
        row.add("words' sum", words.all);
        row.add("words known", words.known);
        Region region = block.region();
        for (int level = 0; level < NAMES.length; level++) {
            Lexicon.Sum names = names(region.up(level));
            row.add(NAMES[level][0], names.mean());
            row.add(NAMES[level][1], names.least);
            row.add(NAMES[level][2], names.most);
        }
        Around all = around(region);
        row.add("names around least", all.least());
        row.add("names around most", all.most());
        row.add("names around sum", all.sum());
    }

    private Lexicon.Sum names(Region region) {
        return sums.computeIfAbsent(region.names, lexica.names()::ofNames);
    }

    private Around around(Region region) {
        Around known = around.get(region);
        if (known == null) {
            Around outer = region.parent == null ? new Around(0, 0, 0) : around(region.parent);
            known = outer.with(names(region));
            around.put(region, known);
        }
        return known;
    }
}
