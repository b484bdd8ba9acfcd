package cuttings.extract.body;

import cuttings.article.Block;
import cuttings.article.Repeats;
import cuttings.article.Text;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.repeat.Repetition;
import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.Trace;
import cuttings.extract.trees.DecisionTrees;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Finds the story's blocks in a page: every block is judged by {@link BlockScorer}, and those more likely story than not
 * are kept in the page's order. Where a page shows none, it may keep its story in a script. Immutable and safe for use by many threads; the document is not changed.
 */
public final class BodyFinder {

    private static final double LIKELY = 0.5;
    private static final int MUCH = 3;
    private static final int SOME = 140;
    private static final int ENOUGH = 400;
    private static final int BLOCKS_BELOW = 10;
    private static final int START = 3;

    private final BlockScorer scorer;

    /** With the trees in the jar. */
    public BodyFinder() {
        this(new BlockScorer(
                new Lexica(Lexicon.resource("names.weights"), Lexicon.resource("words.weights")),
                resource("alone.trees"),
                resource("together.trees"),
                resource("standfirst.trees")));
    }

    BodyFinder(BlockScorer scorer) {
        this.scorer = scorer;
    }

    private static DecisionTrees resource(String name) {
        return DecisionTrees.resource(BodyFinder.class, name);
    }

    /** A document's story, and what became of its blocks. */
    private record Reading(Story story, Supplier<List<BlockFate>> fates) {
        boolean hasText(int characters) {
            return story.blocks().stream()
                            .map(Block::text)
                            .mapToInt(String::length)
                            .sum()
                    >= characters;
        }
    }

    /**
     * The story; without blocks if the page has none.
     *
     * @param repeats what is known to repeat on the site
     * @param trace hears what became of each block
     */
    public Story find(Document document, Metadata metadata, Repeats repeats, Trace trace) {
        Clues clues = Clues.of(document, metadata);
        Reading shown = read(document, clues, repeats);
        Reading reading = shown.hasText(SOME)
                ? shown
                : ScriptStory.in(document)
                        .map(page -> read(page, clues, repeats))
                        .filter(hidden -> hidden.hasText(ENOUGH))
                        .orElse(shown);
        trace.blocks(reading.fates());
        return reading.story();
    }

    private Reading read(Document document, Clues clues, Repeats repeats) {
        Outline outline = BlockReader.read(document);
        BlockScorer.Scores scores = scorer.score(outline, scorer.rows(outline, clues));
        Captions captions = new Captions(outline);
        Sieve sieve = new Sieve(outline, captions, clues);
        BodyText text = new BodyText(outline);
        List<TextBlock> standfirst = sieve.sift(likely(outline, scores.standfirst()));
        List<TextBlock> likely = likely(outline, scores.body()).stream()
                .filter(block -> !standfirst.contains(block))
                .toList();
        List<TextBlock> repeated =
                Repetition.in(likely, TextBlock::text, block -> scores.body()[block.index()], repeats);
        List<TextBlock> sifted = sieve.sift(
                likely.stream().filter(block -> !repeated.contains(block)).toList());
        List<TextBlock> below = belowHeadline(outline, clues, sifted);
        List<TextBlock> once = Copies.once(below);
        List<TextBlock> cut = new Edges(clues).cut(once);
        List<TextBlock> body = text.withWholeTables(cut);
        Story story = new Story(
                standfirst.stream().map(BodyFinder::text).distinct().toList(),
                text.blocks(body, clues.articleBody()),
                BodyText.isShort(body, clues.articleBody()) ? "structured articleBody" : "story blocks",
                isStartPlain(body),
                PictureFinder.find(outline, captions, clues, body),
                Composition.of(outline, body, text),
                below(outline, clues, body),
                repeated.stream().map(BodyFinder::text).toList());
        Selection selection = new Selection(standfirst, likely, repeated, sifted, below, once, cut, body);
        return new Reading(story, () -> new BlockReasons(outline, scores, sieve, selection).fates());
    }

    private static boolean isStartPlain(List<TextBlock> body) {
        return body.stream()
                .limit(START)
                .skip(1)
                .anyMatch(block -> block.region().signature == body.get(0).region().signature);
    }

    private static String below(Outline outline, Clues clues, List<TextBlock> body) {
        int last = body.isEmpty()
                ? outline.printed(clues.headline())
                : body.get(body.size() - 1).index();
        return outline.blocks.stream()
                .skip(last + 1L)
                .limit(BLOCKS_BELOW)
                .map(TextBlock::text)
                .collect(Collectors.joining("\n"));
    }

    /** The body without what stands above the first line that prints the headline, unless much of it stands there. */
    private static List<TextBlock> belowHeadline(Outline outline, Clues clues, List<TextBlock> body) {
        int place = outline.printed(clues.headline());
        List<TextBlock> below =
                body.stream().filter(block -> block.index() > place).toList();
        return BodyText.characters(below) >= MUCH * (BodyText.characters(body) - BodyText.characters(below))
                ? below
                : body;
    }

    private static List<TextBlock> likely(Outline outline, double[] scores) {
        return outline.blocks.stream()
                .filter(block -> scores[block.index()] > LIKELY)
                .toList();
    }

    private static String text(TextBlock block) {
        return Text.clean(block.text());
    }
}
