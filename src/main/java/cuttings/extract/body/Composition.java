package cuttings.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the text of a page is made of, from the first to the last block that was taken for its story: enough to tell a
 * story from a list of stories, from a table, and from a running commentary. Immutable.
 *
 * @param characters how long the text is
 * @param inLinks how much of that is link text
 * @param inTables how much of that stands in data tables
 * @param teasers how many links to other pages stand in it as lines of their own
 * @param longestRun how many characters of text stand together at most without such a line between them
 * @param entries how many passages begin with a time of day, as far as these times only rise or only fall
 */
public record Composition(int characters, int inLinks, int inTables, int teasers, int longestRun, int entries) {

    private static final int MANY_TEASERS = 5;
    private static final int LONGEST_TEASER = 250;
    private static final int LONGEST_SUMMARY = 400;
    private static final double MOSTLY_LINK = 0.6;
    private static final int SHORTEST_TEASER = 20;

    /** Whether it is a list of stories, each with a line or two of its own at most. */
    public boolean isListOfTeasers() {
        return teasers >= MANY_TEASERS
                && characters <= teasers * LONGEST_TEASER
                && longestRun < LONGEST_SUMMARY
                && longestRun * 3 < characters;
    }

    /** Whether hardly anything but links stands in it. */
    public boolean isAllLinks() {
        return inLinks > 0 && inLinks * 5 > characters * 4;
    }

    /** Whether hardly anything stands outside of tables. */
    public boolean isTable() {
        return inTables > 0 && inTables * 10 > characters * 9;
    }

    static Composition of(Outline outline, List<TextBlock> body, BodyText text) {
        if (body.isEmpty()) {
            return new Composition(0, 0, 0, 0, 0, 0);
        }
        List<TextBlock> span = outline.blocks.subList(
                body.get(0).index(), body.get(body.size() - 1).index() + 1);
        List<TextBlock> inTables = body.stream().filter(text::isInTable).toList();
        return new Composition(
                BodyText.characters(body),
                body.stream().mapToInt(block -> block.marks().linkCharacters()).sum(),
                BodyText.characters(inTables),
                (int) span.stream().filter(Composition::isTeaser).count(),
                longestRun(span, new HashSet<>(body)),
                ClockLines.count(
                        span.stream().filter(block -> !text.isInTable(block)).toList()));
    }

    private static boolean isTeaser(TextBlock block) {
        return block.linkDensity() > MOSTLY_LINK
                && block.characters() >= SHORTEST_TEASER
                && block.links().fragments() < block.links().all();
    }

    private static int longestRun(List<TextBlock> span, Set<TextBlock> body) {
        int longest = 0;
        int run = 0;
        for (TextBlock block : span) {
            run = isTeaser(block) ? 0 : run + (body.contains(block) ? block.characters() : 0);
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
