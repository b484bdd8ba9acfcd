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
 * @param opening how many characters of text stand before the first such line
 * @param longestRun how many characters of text stand together at most without such a line between them
 * @param entries how many passages begin with a time of day, as far as these times only rise or only fall
 */
public record Composition(
        int characters, int inLinks, int inTables, int teasers, int opening, int longestRun, int entries) {

    private static final int MANY_TEASERS = 5;
    private static final int SOME_TEASERS = 2;
    private static final int LONGEST_TEASER = 250;
    private static final int LONGEST_SUMMARY = 400;
    private static final double MOSTLY_LINK = 0.6;
    private static final int SHORTEST_TEASER = 20;

    /**
     * Whether it is a list of stories, each with a line or two of its own at most. Where there are only some, the first
     * thing in it is one: a story with lines to others between its paragraphs begins with a paragraph.
     */
    public boolean isListOfTeasers() {
        boolean areMany = teasers >= MANY_TEASERS && longestRun * 3 < characters;
        boolean areAll = teasers >= SOME_TEASERS && opening == 0;
        return (areMany || areAll) && characters <= teasers * LONGEST_TEASER && longestRun < LONGEST_SUMMARY;
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
            return new Composition(0, 0, 0, 0, 0, 0, 0);
        }
        List<TextBlock> span = outline.blocks.subList(
                first(outline, body), body.get(body.size() - 1).index() + 1);
        List<TextBlock> inTables = body.stream().filter(text::isInTable).toList();
        return new Composition(
                BodyText.characters(body),
                body.stream().mapToInt(block -> block.marks().linkCharacters()).sum(),
                BodyText.characters(inTables),
                (int) span.stream().filter(Composition::isTeaser).count(),
                opening(span, new HashSet<>(body)),
                longestRun(span, new HashSet<>(body)),
                ClockLines.count(
                        span.stream().filter(block -> !text.isInTable(block)).toList()));
    }

    /** A link right above the first paragraph, which as such is no part of a story, may be what that belongs to. */
    private static int first(Outline outline, List<TextBlock> body) {
        int first = body.get(0).index();
        return first > 0 && isTeaser(outline.blocks.get(first - 1)) ? first - 1 : first;
    }

    private static boolean isTeaser(TextBlock block) {
        return block.linkDensity() > MOSTLY_LINK
                && block.characters() >= SHORTEST_TEASER
                && block.links().fragments() < block.links().all();
    }

    private static int opening(List<TextBlock> span, Set<TextBlock> body) {
        return span.stream()
                .takeWhile(block -> !isTeaser(block))
                .filter(body::contains)
                .mapToInt(TextBlock::characters)
                .sum();
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
