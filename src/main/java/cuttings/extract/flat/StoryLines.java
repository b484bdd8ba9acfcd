package cuttings.extract.flat;

import cuttings.article.Block;
import cuttings.article.Repeats;
import cuttings.extract.repeat.Repetition;
import cuttings.extract.trace.BlockFate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The lines of a page that are its story: standfirst and body. */
final class StoryLines {

    private static final double LIKELY = 0.55;
    private static final double LIKELY_OF_FEW = 0.15;
    private static final int FEW_LINES = 15;
    private static final double LIKELY_STANDFIRST = 0.25;

    /** A line this wide stands in a story twice only by mistake of the page. */
    private static final int WIDE = 30;

    private static final int HEADING_WIDTH = 100;
    private static final int STANDFIRST_WIDTH = 500;
    private static final int CONTACT_WIDTH = 120;
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]++@[\\w-]++\\.\\w");
    private static final int REACH = 20;
    private static final double BULK = 0.25;

    private final PageFeatures features;
    private final double[] standfirst;
    private final List<Integer> lines;
    private final List<Integer> repeated;

    private StoryLines(PageFeatures features, double[] standfirst, List<Integer> lines, List<Integer> repeated) {
        this.features = features;
        this.standfirst = standfirst;
        this.lines = List.copyOf(lines);
        this.repeated = List.copyOf(repeated);
    }

    /** All lines that are likely of the story, but captions and what repeats on the site. */
    static StoryLines of(PageFeatures features, Map<LineKind, double[]> judged, Captions captions, Repeats repeats) {
        double[] story = judged.get(LineKind.STORY);
        double[] standfirst = judged.get(LineKind.STANDFIRST);
        NavigableSet<Integer> lines = new TreeSet<>();
        for (int i = 0; i < story.length; i++) {
            boolean likely = story[i] > least(features, i) || standfirst[i] > LIKELY_STANDFIRST;
            if (likely && !captions.contains(i)) {
                lines.add(i);
            }
        }
        Neighbours neighbours = new Neighbours(features, story, captions);
        neighbours.addTo(lines);
        neighbours.dropTeasers(lines);
        dropContact(features, lines);
        List<Integer> repeated = Repetition.in(List.copyOf(lines), features::text, line -> story[line], repeats);
        repeated.forEach(lines::remove);
        return new StoryLines(features, standfirst, List.copyOf(lines), repeated);
    }

    /** A short last line with a mail address tells whom to write to, not the story. */
    private static void dropContact(PageFeatures features, NavigableSet<Integer> lines) {
        while (!lines.isEmpty() && isContact(features, lines.last())) {
            lines.remove(lines.last());
        }
    }

    private static boolean isContact(PageFeatures features, int line) {
        return features.shapes().get(line).width() <= CONTACT_WIDTH
                && MAIL_ADDRESS.matcher(features.text(line)).find();
    }

    /** The lines that are out only because they repeat on the site. */
    List<Integer> repeated() {
        return repeated;
    }

    /** A scrape of a story alone shows little of what makes a line of it likely; less is enough for its paragraphs. */
    private static double least(PageFeatures features, int line) {
        boolean few = features.shapes().size() <= FEW_LINES;
        return few && features.shapes().get(line).isProse() ? LIKELY_OF_FEW : LIKELY;
    }

    /** Where the bulk of the story begins, if there is any; stray lines above it may be teasers. */
    Optional<Integer> start() {
        int all = lines.stream().mapToInt(this::width).sum();
        for (int first = 0; first < lines.size(); first++) {
            int sum = 0;
            for (int i = first; i < lines.size() && lines.get(i) < lines.get(first) + REACH; i++) {
                sum += width(lines.get(i));
            }
            if (sum >= BULK * all) {
                return Optional.of(lines.get(first));
            }
        }
        return lines.stream().findFirst();
    }

    private int width(int line) {
        return features.shapes().get(line).width();
    }

    /** The story below its headline, which is not repeated in it, nor is any wide line. */
    StoryLines below(Headline headline) {
        Set<String> seen = new HashSet<>();
        List<Integer> below = new ArrayList<>();
        for (int line : lines) {
            String key = Words.key(features.text(line));
            boolean repeats = headline.isRepeatedBy(key) || width(line) >= WIDE && !seen.add(key);
            if (line > headline.index() && !repeats) {
                below.add(line);
            }
        }
        return new StoryLines(features, standfirst, below, repeated);
    }

    /**
     * The first line, if it is set apart from the next: likely to be one, by a byline or date between them, or because it
     * ends without a full stop, as headings and standfirsts do.
     */
    Optional<String> standfirst() {
        if (lines.size() < 2 || width(lines.get(0)) > STANDFIRST_WIDTH) {
            return Optional.empty();
        }
        int first = lines.get(0);
        boolean apart = lines.get(1) - first > 1;
        boolean open = features.shapes().get(first).ending() == 0
                && width(first) >= WIDE
                && features.shapes().get(lines.get(1)).isProse();
        return standfirst[first] > LIKELY_STANDFIRST || apart || open
                ? Optional.of(features.text(first))
                : Optional.empty();
    }

    /** Where a line went. */
    BlockFate.Part part(int line) {
        int place = Collections.binarySearch(lines, line);
        boolean isStandfirst = place == 0 && standfirst().isPresent();
        return place < 0 ? BlockFate.Part.NONE : isStandfirst ? BlockFate.Part.STANDFIRST : BlockFate.Part.BODY;
    }

    /** The line where the body begins, below the standfirst. */
    int bodyStart() {
        int skip = standfirst().isPresent() ? 1 : 0;
        return lines.stream().skip(skip).findFirst().orElse(0);
    }

    /** The story's blocks without the standfirst. */
    List<Block> body() {
        int skip = standfirst().isPresent() ? 1 : 0;
        return lines.stream().skip(skip).map(this::block).toList();
    }

    private Block block(int line) {
        LineShape shape = features.shapes().get(line);
        boolean heading = shape.ending() == 0 && shape.width() < HEADING_WIDTH && shape.words() > 0;
        Block.Kind kind = shape.beginning() == LineShape.BULLET
                ? Block.Kind.LIST_ITEM
                : heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        return new Block(kind, features.text(line));
    }
}
