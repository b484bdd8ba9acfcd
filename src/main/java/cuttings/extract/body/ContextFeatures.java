package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What the first judgement of all blocks says of one of them. */
final class ContextFeatures {

    private static final int LEVELS = 4;
    private static final double SURE = 0.6;
    private static final String[] STEPS = names("first judgement", -3, 7);
    private static final String[] SHARES = names("story's share in region", 0, LEVELS);
    private static final String[] PARTS = names("of the story in region", 0, LEVELS);
    private static final String[] LAST = relationNames("last sure");
    private static final String[] NEXT = relationNames("next sure");

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
    private final SharedWords sharedWords;
    private final StoryRun run;
    private final double[] storyBefore;
    private final int[] lastSure;
    private final int[] nextSure;

    ContextFeatures(Outline outline, double[] first) {
        this.outline = outline;
        this.first = first;
        this.sharedWords = new SharedWords(outline, first);
        this.run = new StoryRun(outline, first);
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

    private static String[] names(String prefix, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> prefix + " " + i)
                .toArray(String[]::new);
    }

    private static String[] relationNames(String which) {
        return new String[] {which + " beside", which + " built alike", which + " same tag"};
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
            row.add(STEPS[step + 3], at(i + step));
        }
        for (int level = 0; level < LEVELS; level++) {
            Sum sum = regions.getOrDefault(block.region().up(level), new Sum());
            row.add(SHARES[level], sum.share());
            row.add(PARTS[level], sum.story / all);
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
        row.add("all story", all);
        row.add("from last sure", lastSure[i] < 0 ? 100 : Math.min(100, i - lastSure[i]));
        row.add("to next sure", nextSure[i] < 0 ? 100 : Math.min(100, nextSure[i] - i));
        relation(row, LAST, block, lastSure[i]);
        relation(row, NEXT, block, nextSure[i]);
        sharedWords.fill(row, block);
        run.fill(row, block);
    }

    private void relation(FeatureRow row, String[] names, TextBlock block, int other) {
        Region there = other < 0 ? null : outline.blocks.get(other).region();
        row.add(names[0], there != null && there.up(1) == block.region().up(1));
        row.add(names[1], there != null && there.signature == block.region().signature);
        row.add(names[2], there != null && there.tag.equals(block.region().tag));
    }

    private double at(int index) {
        return index < 0 || index >= first.length ? -1 : first[index];
    }
}
