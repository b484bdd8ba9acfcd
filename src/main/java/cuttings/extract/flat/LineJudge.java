package cuttings.extract.flat;

import cuttings.extract.trees.DecisionTrees;
import cuttings.extract.trees.FeatureRow;
import java.util.EnumMap;
import java.util.Map;

/**
 * How likely each line of a page is of each kind. A first set of trees judges whether a line is of the story by itself
 * and its surroundings; then one set a kind judges it again, knowing how the first judged all the others. Immutable and
 * safe to share between threads.
 */
final class LineJudge {

    private final DecisionTrees alone;
    private final Map<LineKind, DecisionTrees> together;

    LineJudge(DecisionTrees alone, Map<LineKind, DecisionTrees> together) {
        this.alone = alone;
        this.together = new EnumMap<>(together);
    }

    /** The judge whose trees are in the jar. */
    static LineJudge trained() {
        Map<LineKind, DecisionTrees> together = new EnumMap<>(LineKind.class);
        for (LineKind kind : LineKind.values()) {
            together.put(kind, DecisionTrees.resource(LineJudge.class, kind.resource()));
        }
        return new LineJudge(DecisionTrees.resource(LineJudge.class, "alone.trees"), together);
    }

    /** The probabilities by kind, one a line. */
    Map<LineKind, double[]> judge(PageFeatures features) {
        float[][] rows = features.rows();
        double[] first = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            first[i] = alone.probability(rows[i]);
        }
        Map<LineKind, double[]> judgement = new EnumMap<>(LineKind.class);
        together.keySet().forEach(kind -> judgement.put(kind, new double[rows.length]));
        LineContext context = new LineContext(features, first);
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < rows.length; i++) {
            context.fill(row, rows[i], i);
            for (Map.Entry<LineKind, DecisionTrees> kind : together.entrySet()) {
                judgement.get(kind.getKey())[i] = kind.getValue().probability(row.values());
            }
        }
        return judgement;
    }
}
