package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the first judgement of all blocks says of one of them. */
final class ContextFeatures {

    private static final int LEVELS = 4;
    private static final double SURE = 0.6;

    /** Sums over the blocks of a region or group. */
    private static final class Sum {
        double characters;
        double story;
        int blocks;
        int sure;

        void add(TextBlock block, double probability) {
            characters += block.characters();
            story += probability * block.characters();
            blocks++;
            sure += probability > SURE ? 1 : 0;
        }

        double share() {
            return story / Math.max(1, characters);
        }
    }

    private final Outline outline;
    private final double[] first;
    private final Map<Region, Sum> regions = new IdentityHashMap<>();
    private final Map<Integer, Sum> groups = new HashMap<>();
    private final Map<String, Sum> tags = new HashMap<>();
    private final double[] storyBefore;
    private final int[] lastSure;
    private final int[] nextSure;

    ContextFeatures(Outline outline, double[] first) {
        this.outline = outline;
        this.first = first;
        int count = first.length;
        storyBefore = new double[count + 1];
        lastSure = new int[count];
        nextSure = new int[count];
        int last = -1;
        for (TextBlock block : outline.blocks) {
            int i = block.index();
            add(block);
            storyBefore[i + 1] = storyBefore[i] + first[i] * block.characters();
            lastSure[i] = last;
            last = first[i] > SURE ? i : last;
        }
        int next = -1;
        for (int i = count - 1; i >= 0; i--) {
            nextSure[i] = next;
            next = first[i] > SURE ? i : next;
        }
    }

    private void add(TextBlock block) {
        double probability = first[block.index()];
        Region region = block.region();
        for (int level = 0; level < LEVELS && region != null; level++) {
            regions.computeIfAbsent(region, key -> new Sum()).add(block, probability);
            region = region.parent;
        }
        groups.computeIfAbsent(block.region().signature, key -> new Sum()).add(block, probability);
        tags.computeIfAbsent(block.region().tag, key -> new Sum()).add(block, probability);
    }

    void fill(FeatureRow row, float[] own, TextBlock block) {
        row.clear();
        row.addAll(own);
        int i = block.index();
        double all = Math.max(1, storyBefore[first.length]);
        for (int step = -3; step <= 3; step++) {
            row.add("first judgement " + step, at(i + step));
        }
        for (int level = 0; level < LEVELS; level++) {
            Sum sum = regions.getOrDefault(block.region().up(level), new Sum());
            row.add("story's share in region " + level, sum.share());
            row.add("of the story in region " + level, sum.story / all);
        }
        Sum group = groups.getOrDefault(block.region().signature, new Sum());
        row.add("story's share in group", group.share());
        row.add("of the story in group", group.story / all);
        row.add("sure share in group", group.sure / (double) Math.max(1, group.blocks));
        Sum tag = tags.getOrDefault(block.region().tag, new Sum());
        row.add("of the story in tag", tag.story / all);
        row.add("sure share in tag", tag.sure / (double) Math.max(1, tag.blocks));
        row.add("story before", storyBefore[i] / all);
        row.add("story after", (all - storyBefore[i + 1]) / all);
        row.add("all story", Math.log(all));
        row.add("from last sure", lastSure[i] < 0 ? 100 : Math.min(100, i - lastSure[i]));
        row.add("to next sure", nextSure[i] < 0 ? 100 : Math.min(100, nextSure[i] - i));
        relation(row, "last sure", block, lastSure[i]);
        relation(row, "next sure", block, nextSure[i]);
    }

    private void relation(FeatureRow row, String which, TextBlock block, int other) {
        Region there = other < 0 ? null : outline.blocks.get(other).region();
        row.add(
                which + " beside",
                there != null && there.up(1) == block.region().up(1));
        row.add(which + " built alike", there != null && there.signature == block.region().signature);
        row.add(which + " same tag", there != null && there.tag.equals(block.region().tag));
    }

    private double at(int index) {
        return index < 0 || index >= first.length ? -1 : first[index];
    }
}
