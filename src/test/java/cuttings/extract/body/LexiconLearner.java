package cuttings.extract.body;

import cuttings.extract.body.TrainingPage.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Learns which words stand with stories and which beside them. Each site has one vote a word, the share of the blocks
 * with it that are body, so that no site's habits count for more than another's.
 */
final class LexiconLearner {

    private static final int FEWEST_SITES = 4;
    private static final double PRIOR = 2;
    private static final double LEAST_WEIGHT = 0.2;
    private static final double MOSTLY_LINK = 0.7;
    private static final int LEVELS = 6;
    private static final double WHOLE_BLOCK = 100;

    /** Names repeat from block to block and from fold to fold. */
    private static final Map<String, List<String>> WORDS_OF_NAMES = new ConcurrentHashMap<>();

    private LexiconLearner() {}

    /** Both lexica, as the resources hold them. */
    record Lines(List<String> names, List<String> words) {
        Lexica lexica() {
            return new Lexica(Lexicon.parse(names), Lexicon.parse(words));
        }
    }

    static Lines learn(List<TrainingPage> pages) {
        return new Lines(learn(pages, LexiconLearner::names, true), learn(pages, LexiconLearner::words, false));
    }

    /** How often something was body, and how often it was there. */
    private static final class Count {
        double body;
        double all;

        void add(double body, double all) {
            this.body += body;
            this.all += all;
        }
    }

    private static List<String> learn(
            List<TrainingPage> pages, Function<TextBlock, Set<String>> words, boolean evenLinks) {
        Map<String, Map<String, Count>> sites = new TreeMap<>();
        for (TrainingPage page : pages) {
            Map<String, Count> counts = sites.computeIfAbsent(page.site(), site -> new HashMap<>());
            for (TextBlock block : page.blocks()) {
                Label label = page.labels()[block.index()];
                boolean learns = evenLinks || block.linkDensity() < MOSTLY_LINK;
                if (learns && label != Label.UNKNOWN) {
                    double weight = Math.min(1, block.characters() / WHOLE_BLOCK);
                    double body = label == Label.OTHER ? 0 : weight;
                    for (String word : words.apply(block)) {
                        counts.computeIfAbsent(word, key -> new Count()).add(body, weight);
                    }
                }
            }
        }
        return weights(sites);
    }

    private static List<String> weights(Map<String, Map<String, Count>> sites) {
        Map<String, Count> votes = new TreeMap<>();
        Count everything = new Count();
        sites.values()
                .forEach(counts -> counts.forEach((word, count) -> {
                    double vote = count.body / count.all;
                    votes.computeIfAbsent(word, key -> new Count()).add(vote, 1);
                    everything.add(vote, 1);
                }));
        double usual = everything.body / everything.all;
        List<String> lines = new ArrayList<>();
        votes.forEach((word, vote) -> {
            double yes = vote.body + PRIOR * usual;
            double no = vote.all - vote.body + PRIOR * (1 - usual);
            double weight = Math.log(yes / no) - Math.log(usual / (1 - usual));
            if (vote.all >= FEWEST_SITES && Math.abs(weight) > LEAST_WEIGHT) {
                lines.add(String.format(Locale.ROOT, "%s %.2f", word, weight));
            }
        });
        return lines;
    }

    private static Set<String> words(TextBlock block) {
        return new HashSet<>(Lexicon.wordsOfText(block.text()));
    }

    private static Set<String> names(TextBlock block) {
        Set<String> names = new HashSet<>();
        Region region = block.region();
        for (int level = 0; level < LEVELS && region != null; level++) {
            names.addAll(WORDS_OF_NAMES.computeIfAbsent(region.names, Lexicon::wordsOfNames));
            region = region.parent;
        }
        return names;
    }
}
