package cuttings.extract.flat;

import cuttings.extract.trees.FeatureRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What the first judgement of all lines says of one of them. */
final class LineContext {

    private static final double SURE = 0.6;

    private final PageFeatures features;
    private final double[] first;
    private final double[] storyBefore;
    private final int[] lastSure;
    private final int[] nextSure;
    private final Map<String, Integer> storyWords = new HashMap<>();
    private int firstSure = -1;

    LineContext(PageFeatures features, double[] first) {
        this.features = features;
        this.first = first;
        int n = first.length;
        storyBefore = new double[n + 1];
        lastSure = new int[n];
        nextSure = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            storyBefore[i + 1] = storyBefore[i] + first[i] * width(i);
            lastSure[i] = last;
            if (first[i] > SURE) {
                last = i;
                firstSure = firstSure < 0 ? i : firstSure;
                new HashSet<>(features.likeness().weighty(i)).forEach(word -> storyWords.merge(word, 1, Integer::sum));
            }
        }
        int next = -1;
        for (int i = n - 1; i >= 0; i--) {
            nextSure[i] = next;
            next = first[i] > SURE ? i : next;
        }
    }

    private int width(int i) {
        return features.shapes().get(i).width();
    }

    void fill(FeatureRow row, float[] own, int i) {
        row.clear();
        row.addAll(own);
        double all = Math.max(1, storyBefore[first.length]);
        for (int step = -4; step <= 4; step++) {
            row.add("first judgement " + step, i + step < 0 || i + step >= first.length ? -1 : first[i + step]);
        }
        for (int reach : new int[] {8, 20}) {
            row.add("share before " + reach, share(i - reach, i));
            row.add("share after " + reach, share(i + 1, i + 1 + reach));
        }
        row.add("story before", storyBefore[i] / all);
        row.add("story after", (all - storyBefore[i + 1]) / all);
        row.add("all story", Math.log(all));
        row.add("from last sure", lastSure[i] < 0 ? 100 : Math.min(100, i - lastSure[i]));
        row.add("to next sure", nextSure[i] < 0 ? 100 : Math.min(100, nextSure[i] - i));
        row.add("from first sure", firstSure < 0 ? -100 : LineCourse.near(i - firstSure));
        row.add("sure story's words", sureWords(i));
    }

    private double share(int from, int to) {
        int low = Math.max(0, from);
        int high = Math.min(first.length, to);
        double sum = 0;
        for (int i = low; i < high; i++) {
            sum += first[i];
        }
        return sum / Math.max(1, high - low);
    }

    private double sureWords(int i) {
        int own = first[i] > SURE ? 1 : 0;
        List<String> weighty = features.likeness().weighty(i);
        long shared = weighty.stream()
                .filter(word -> storyWords.getOrDefault(word, 0) > own)
                .count();
        return shared / Math.max(1.0, weighty.size());
    }
}
