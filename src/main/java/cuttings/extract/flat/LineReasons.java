package cuttings.extract.flat;

import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.BlockFate.Part;
import cuttings.extract.trace.Considered;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what became of each line of a flattened page and why, and which lines came near to giving a field. */
final class LineReasons {

    private static final double LIKELY = 0.3;
    private static final int NEAREST = 5;
    private static final double HARDLY = 0.02;

    private final PageFeatures features;
    private final Map<LineKind, double[]> likely;
    private final Captions captions;

    LineReasons(PageFeatures features, Map<LineKind, double[]> likely, Captions captions) {
        this.features = features;
        this.likely = likely;
        this.captions = captions;
    }

    /** The lines that are likeliest of a kind, as far as they give a value. */
    List<Considered> considered(LineKind kind, IntFunction<Optional<String>> value) {
        double[] chance = likely.get(kind);
        return IntStream.range(0, chance.length)
                .filter(i -> chance[i] > HARDLY)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -chance[i]))
                .flatMap(i -> value.apply(i).map(text -> considered(kind, i, text)).stream())
                .limit(NEAREST)
                .toList();
    }

    private Considered considered(LineKind kind, int line, String value) {
        String printed = features.text(line);
        long percent = Math.round(100 * likely.get(kind)[line]);
        return new Considered(
                value, "line " + (line + 1) + ", " + percent + " % likely", printed.equals(value) ? null : printed);
    }

    /** What became of the lines. */
    List<BlockFate> fates(@Nullable Headline headline, StoryLines all, StoryLines story) {
        double[] chance = likely.get(LineKind.STORY);
        return IntStream.range(0, chance.length)
                .mapToObj(
                        i -> new BlockFate(story.part(i), reason(i, headline, all, story), chance[i], features.text(i)))
                .toList();
    }

    private String reason(int line, @Nullable Headline headline, StoryLines all, StoryLines story) {
        if (story.part(line) != Part.NONE) {
            return story.part(line) == Part.BODY ? "reads like the story" : "set apart above the story";
        }
        if (headline != null && line == headline.index()) {
            return "the headline";
        }
        if (headline != null && headline.isRepeatedBy(Words.key(features.text(line)))) {
            return "the headline once more";
        }
        if (all.repeated().contains(line)) {
            return "repeats on this site";
        }
        if (captions.contains(line)) {
            return "caption";
        }
        if (all.part(line) != Part.NONE) {
            return headline != null && line < headline.index() ? "above the headline" : "stands in the story already";
        }
        return look(line);
    }

    private String look(int line) {
        if (isLikely(LineKind.BYLINE, line)) {
            return "byline";
        }
        if (isLikely(LineKind.DATE, line)) {
            return "line of the date";
        }
        return isLikely(LineKind.HEADLINE, line) ? "reads like a headline" : "does not read like the story";
    }

    private boolean isLikely(LineKind kind, int line) {
        return likely.get(kind)[line] > LIKELY;
    }
}
