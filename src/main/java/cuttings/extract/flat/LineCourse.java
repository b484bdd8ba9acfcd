package cuttings.extract.flat;

import cuttings.extract.trees.FeatureRow;
import java.util.List;

/** Where each line stands in the course of a page: how much prose is around it, and where the stretch with most of it is. */
final class LineCourse {

    private static final int WIDEST = 400;
    private static final int PRICE_OF_A_SHORT_LINE = 40;
    private static final int SHORT = 40;
    private static final int FAR = 60;

    private final List<LineShape> shapes;
    private final int[] proseWidth;
    private final int[] proseLines;
    private final int[] shortBefore;
    private final int[] shortAfter;
    private final int[] sinceFurniture;
    private int coreStart;
    private int coreEnd;

    LineCourse(List<LineShape> shapes) {
        this.shapes = shapes;
        int n = shapes.size();
        proseWidth = new int[n + 1];
        proseLines = new int[n + 1];
        shortBefore = new int[n + 1];
        shortAfter = new int[n + 2];
        sinceFurniture = new int[n];
        for (int i = 0; i < n; i++) {
            int prose = prose(i);
            proseWidth[i + 1] = proseWidth[i] + prose;
            proseLines[i + 1] = proseLines[i] + (prose > 0 ? 1 : 0);
            shortBefore[i + 1] = shapes.get(i).width() < SHORT ? shortBefore[i] + 1 : 0;
        }
        for (int i = n - 1; i >= 0; i--) {
            shortAfter[i] = shapes.get(i).width() < SHORT ? shortAfter[i + 1] + 1 : 0;
        }
        findCore();
        findFurniture();
    }

    /** A line that is nothing but "Read also" stands above a list that ends before the next paragraph. */
    private void findFurniture() {
        int last = -FAR;
        for (int i = 0; i < shapes.size(); i++) {
            sinceFurniture[i] = Math.min(FAR, i - last);
            last = shapes.get(i).isAllFurniture() ? i : shapes.get(i).isProse() ? -FAR : last;
        }
    }

    /** The stretch of lines whose prose most outweighs its short lines (Kadane's maximum sum). */
    private void findCore() {
        int best = 0;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < shapes.size(); i++) {
            sum += prose(i) > 0 ? prose(i) : -PRICE_OF_A_SHORT_LINE;
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                coreStart = start;
                coreEnd = i;
            }
        }
    }

    private int prose(int index) {
        LineShape shape = shapes.get(index);
        return shape.isProse() ? Math.min(WIDEST, shape.width()) : 0;
    }

    int coreStart() {
        return coreStart;
    }

    void fill(FeatureRow row, int index) {
        int n = shapes.size();
        double all = Math.max(1, proseWidth[n]);
        row.add("place", index / (double) n);
        row.add("lines", Math.log(n));
        row.add("all prose", Math.log(all));
        row.add("prose before", proseWidth[index] / all);
        row.add("prose after", (all - proseWidth[index + 1]) / all);
        row.add("from core start", near(index - coreStart));
        row.add("from core end", near(index - coreEnd));
        row.add("short lines before", Math.min(FAR, shortBefore[index]));
        row.add("short lines after", Math.min(FAR, shortAfter[index + 1]));
        row.add("since furniture", sinceFurniture[index]);
        for (int reach : new int[] {3, 8, 20}) {
            row.add("prose lines in " + reach + " before", in(proseLines, index - reach, index));
            row.add("prose lines in " + reach + " after", in(proseLines, index + 1, index + 1 + reach));
        }
    }

    static int near(int distance) {
        return Math.max(-FAR, Math.min(FAR, distance));
    }

    private static int in(int[] sums, int from, int to) {
        int last = sums.length - 1;
        return sums[Math.max(0, Math.min(last, to))] - sums[Math.max(0, Math.min(last, from))];
    }
}
