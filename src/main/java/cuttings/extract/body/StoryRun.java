package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;

/**
 * The longest stretch of a page where block after block seems to be story, and where another block stands to it. A few
 * blocks that do not seem so do not end a stretch.
 */
final class StoryRun {

    private static final double MAYBE = 0.4;
    private static final int GAP = 2;
    private static final int NEAR = 5;
    private static final int FARTHEST = 50;

    private final double[] stories;
    private final double[] texts;
    private int from = -1;
    private int to = -1;
    private final int[] runOf;
    private final double[] weights;
    private double all;

    StoryRun(Outline outline, double[] first) {
        int count = first.length;
        stories = new double[count + 1];
        texts = new double[count + 1];
        runOf = new int[count];
        weights = new double[count + 1];
        int run = 0;
        int last = -1;
        for (TextBlock block : outline.blocks) {
            int i = block.index();
            stories[i + 1] = stories[i] + first[i] * block.characters();
            texts[i + 1] = texts[i] + block.characters();
            if (first[i] > MAYBE) {
                run += last < 0 || i - last > GAP + 1 ? 1 : 0;
                last = i;
                weights[run] += first[i] * block.characters();
                all += first[i] * block.characters();
                runOf[i] = run;
            }
        }
        findLongest();
    }

    private void findLongest() {
        int longest = 0;
        for (int run = 1; run < weights.length; run++) {
            longest = weights[run] > weights[longest] ? run : longest;
        }
        for (int i = 0; longest > 0 && i < runOf.length; i++) {
            if (runOf[i] == longest) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
    }

    void fill(FeatureRow row, TextBlock block) {
        int i = block.index();
        int before = Math.max(0, i - NEAR);
        int after = Math.min(runOf.length, i + NEAR + 1);
        row.add("story's share just before", share(before, i));
        row.add("story's share just after", share(i + 1, after));
        row.add("story's share around", share(Math.max(0, i - 2 * NEAR), Math.min(runOf.length, i + 2 * NEAR + 1)));
        row.add("own run's weight", weights[runOf[i]] / Math.max(1, all));
        row.add("longest run's weight", from < 0 ? 0 : weights[runOf[from]] / Math.max(1, all));
        int distance = i < from ? i - from : i > to ? i - to : 0;
        row.add("from longest run", from < 0 ? FARTHEST : Math.max(-FARTHEST, Math.min(FARTHEST, distance)));
        double between = i < from ? texts[from] - texts[i + 1] : i > to ? texts[i] - texts[to + 1] : -1;
        row.add("text to longest run", from < 0 ? 0 : between);
        row.add("to run's end", from < 0 ? FARTHEST : Math.min(FARTHEST, Math.abs(to - i)));
    }

    private double share(int start, int end) {
        return start >= end ? -1 : (stories[end] - stories[start]) / Math.max(1, texts[end] - texts[start]);
    }
}
