package cuttings.extract.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** What the lines of a story say of those right beside them, of which the trees alone are not sure. */
final class Neighbours {

    /** Enough for a sentence beside a line of the story, and for a subheading between two. */
    private static final double LIKELY_BESIDE = 0.2;

    /** Several lines in a row that end without a full stop are teasers, unless each is about as likely as this. */
    private static final double SURE = 0.85;

    private final PageFeatures features;
    private final double[] story;
    private final Captions captions;

    Neighbours(PageFeatures features, double[] story, Captions captions) {
        this.features = features;
        this.story = story;
        this.captions = captions;
    }

    /** Adds sentences beside lines of the story, and single subheadings between two paragraphs of it. */
    void addTo(NavigableSet<Integer> lines) {
        for (int i = 1; i < story.length; i++) {
            if (isSentence(i) && lines.contains(i - 1)) {
                lines.add(i);
            }
        }
        for (int i = story.length - 2; i >= 0; i--) {
            boolean subheading = i > 0 && lines.contains(i - 1) && isProse(i - 1) && isProse(i + 1);
            if ((isSentence(i) || subheading) && mayBeStory(i) && lines.contains(i + 1)) {
                lines.add(i);
            }
        }
    }

    private boolean mayBeStory(int line) {
        return story[line] > LIKELY_BESIDE && !captions.contains(line);
    }

    private boolean isSentence(int line) {
        return features.shapes().get(line).ending() == LineShape.SENTENCE && mayBeStory(line);
    }

    private boolean isProse(int line) {
        return features.shapes().get(line).isProse();
    }

    /** Drops runs of lines like headlines, which stand between a story's paragraphs to lead to other stories. */
    void dropTeasers(NavigableSet<Integer> lines) {
        List<Integer> run = new ArrayList<>();
        for (int line : List.copyOf(lines)) {
            boolean goesOn = run.isEmpty() || run.get(run.size() - 1) == line - 1;
            if (!goesOn || !isTitle(line)) {
                drop(lines, run);
            }
            if (isTitle(line)) {
                run.add(line);
            }
        }
        drop(lines, run);
    }

    private void drop(NavigableSet<Integer> lines, List<Integer> run) {
        double likelihood =
                run.stream().mapToDouble(line -> story[line]).average().orElse(1);
        if (run.size() > 1 && likelihood < SURE) {
            run.forEach(lines::remove);
        }
        run.clear();
    }

    private boolean isTitle(int line) {
        LineShape shape = features.shapes().get(line);
        return shape.ending() == 0 && shape.beginning() != LineShape.BULLET && !shape.isProse();
    }
}
