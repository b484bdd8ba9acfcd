package cuttings.extract.flat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What a page's annotation says of each of its flattened lines; texts are compared by their letters and digits alone. */
final class LineLabels {

    /** A line this long that is found in the story does not stand there by chance. */
    private static final int SURE = 40;

    private static final int SHORT = 25;
    private static final double MOST = 0.8;
    private static final int NEAR_START = 4;
    private static final int NEAR_END = 8;
    private static final double ENOUGH_FOUND = 0.8;

    private final List<String> lines;
    private final Set<String> paragraphs = new HashSet<>();
    private final String story;
    private final String standfirst;
    private final String headline;
    private final Set<String> captions = new HashSet<>();
    private final String published;
    private final List<String> authors = new ArrayList<>();
    private final boolean standfirstKnown;
    private final boolean authorsKnown;
    private final boolean captionsKnown;
    private final int first;
    private final int last;

    LineLabels(JsonNode gold, Page page) {
        lines = page.lines().stream().map(line -> bare(line.text())).toList();
        gold.path("body").asString("").lines().map(LineLabels::bare).forEach(paragraphs::add);
        paragraphs.remove("");
        story = bare(gold.path("body").asString(""));
        standfirst = bare(gold.path("standfirst").asString(""));
        headline = bare(gold.path("headline").asString(""));
        gold.path("captions").forEach(caption -> captions.add(bare(caption.asString(""))));
        captions.remove("");
        captionsKnown = gold.has("captions");
        String date = gold.path("published").asString("");
        published = date.length() >= 10 ? date.substring(0, 10) : "";
        gold.path("authors").forEach(author -> authors.add(bare(author.asString(""))));
        authors.remove("");
        standfirstKnown = gold.has("standfirst");
        authorsKnown = gold.has("authors");
        int firstSure = sure().findFirst().orElse(0);
        int lastSure = sure().reduce((a, b) -> b).orElse(-1);
        first = within(firstSure - NEAR_START, firstSure).findFirst().orElse(firstSure);
        last = within(lastSure, lastSure + NEAR_END).reduce((a, b) -> b).orElse(lastSure);
    }

    private static String bare(String text) {
        return Words.key(text).replace(" ", "");
    }

    private IntStream sure() {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).length() >= SURE && isInStory(i));
    }

    private IntStream within(int from, int to) {
        return IntStream.rangeClosed(Math.max(0, from), Math.min(lines.size() - 1, to))
                .filter(i -> isInStory(i) && !lines.get(i).equals(headline));
    }

    private boolean isInStory(int i) {
        String line = lines.get(i);
        if (line.length() < SURE) {
            return paragraphs.contains(line) || line.equals(standfirst) && !line.isEmpty();
        }
        return story.contains(line)
                || standfirst.contains(line)
                || paragraphs.stream().anyMatch(each -> each.length() >= MOST * line.length() && line.contains(each));
    }

    /** Whether the line is of the standfirst or the body. */
    boolean isStory(int i) {
        return i >= first && i <= last && isInStory(i);
    }

    boolean isHeadline(int i) {
        return !headline.isEmpty() && lines.get(i).equals(headline);
    }

    boolean isCaption(int i) {
        String line = lines.get(i);
        return line.length() > 8
                && captions.stream()
                        .anyMatch(each -> each.equals(line)
                                || each.length() > SURE && line.contains(each) && 2 * each.length() > line.length());
    }

    /** Whether the line is of the standfirst and the body does not begin with it. */
    boolean isStandfirst(int i) {
        String line = lines.get(i);
        boolean inStandfirst = line.length() < SHORT ? line.equals(standfirst) : standfirst.contains(line);
        return !line.isEmpty() && inStandfirst && !story.contains(line) && i <= first + NEAR_START;
    }

    /** Whether the line holds the published day. */
    boolean isDate(int i, LineDates dates) {
        return !published.isEmpty()
                && dates.date(i).map(date -> date.day().toString()).orElse("").equals(published);
    }

    /** Whether the line is about as long as the names of annotated authors that it holds. */
    boolean isByline(int i) {
        String line = lines.get(i);
        int named =
                authors.stream().filter(line::contains).mapToInt(String::length).sum();
        return named > 0 && line.length() < 3 * named + 60;
    }

    /** Whether a kind of line can be learned from the page: it is annotated, and printed as annotated. */
    boolean knows(LineKind kind, LineDates dates) {
        return switch (kind) {
            case STORY -> !story.isEmpty() && found() >= ENOUGH_FOUND;
            case HEADLINE -> isAny(this::isHeadline);
            case STANDFIRST -> standfirstKnown;
            case DATE -> isAny(i -> isDate(i, dates));
            case BYLINE -> authorsKnown && (authors.isEmpty() || isAny(this::isByline));
            case CAPTION -> captionsKnown;
        };
    }

    boolean is(LineKind kind, int i, LineDates dates) {
        return switch (kind) {
            case STORY -> isStory(i);
            case HEADLINE -> isHeadline(i);
            case STANDFIRST -> isStandfirst(i);
            case DATE -> isDate(i, dates);
            case BYLINE -> isByline(i);
            case CAPTION -> isCaption(i);
        };
    }

    private boolean isAny(IntPredicate kind) {
        return IntStream.range(0, lines.size()).anyMatch(kind);
    }

    /** How much of the annotated story was found; a page with little of it teaches wrongly. */
    private double found() {
        int length = IntStream.range(0, lines.size())
                .filter(this::isStory)
                .map(i -> lines.get(i).length())
                .sum();
        return length / Math.max(1.0, story.length() + standfirst.length());
    }
}
