package cuttings.extract.flat;

import cuttings.article.Article;
import cuttings.article.Photo;
import cuttings.extract.trees.DecisionTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the reader makes of flattened news pages with trees that have not seen their sites: {@code FlatMeasure CORPORA
 * OUT}, where OUT is what {@code FlatTraining CORPORA OUT halves} has made. Writes, beside the annotation, predictions for
 * the scorer.
 */
final class FlatMeasure {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant FETCHED = Instant.parse("2026-11-23T00:00:00Z");

    private FlatMeasure() {}

    public static void main(String[] arguments) throws IOException {
        List<FlatCorpus> news = new ArrayList<>();
        for (Flattener way : Flattener.values()) {
            news.add(FlatCorpus.read(Path.of(arguments[0]).resolve("news"), way));
        }
        write(news, Path.of(arguments[1]));
    }

    /** The folder of the trees that were grown without one half of the sites. */
    static Path trees(Path out, boolean heldOut) {
        return out.resolve(heldOut ? "trees-for-held-out" : "trees-for-tuned");
    }

    static void write(List<FlatCorpus> news, Path out) throws IOException {
        for (boolean heldOut : new boolean[] {false, true}) {
            FlatReader reader = new FlatReader(judge(trees(out, heldOut)));
            for (FlatCorpus corpus : news) {
                write(corpus, heldOut, reader, out);
            }
        }
    }

    private static LineJudge judge(Path trees) throws IOException {
        Map<LineKind, DecisionTrees> together = new EnumMap<>(LineKind.class);
        for (LineKind kind : LineKind.values()) {
            together.put(kind, read(trees.resolve(kind.resource())));
        }
        return new LineJudge(read(trees.resolve("alone.trees")), together);
    }

    private static DecisionTrees read(Path file) throws IOException {
        return DecisionTrees.parse(Files.readAllLines(file));
    }

    /** Writes {@code WAY-tuned} or {@code WAY-held-out}: a folder with the gold of one half and {@code predictions.jsonl}. */
    private static void write(FlatCorpus corpus, boolean heldOut, FlatReader reader, Path out) throws IOException {
        Path folder = out.resolve(corpus.way().label() + (heldOut ? "-held-out" : "-tuned"));
        Files.createDirectories(folder);
        StringBuilder gold = new StringBuilder();
        StringBuilder predictions = new StringBuilder();
        for (FlatCorpus.Entry entry : corpus.entries()) {
            if (entry.isHeldOut() == heldOut) {
                gold.append(entry.gold()).append('\n');
                predictions.append(prediction(entry, reader)).append('\n');
            }
        }
        Files.writeString(folder.resolve("gold.jsonl"), gold);
        Files.writeString(folder.resolve("predictions.jsonl"), predictions);
    }

    private static ObjectNode prediction(FlatCorpus.Entry entry, FlatReader reader) {
        Article article = reader.read(entry.text(), entry.url(), entry.site(), FETCHED, null);
        ObjectNode prediction = JSON.createObjectNode()
                .put("id", entry.id())
                .put("headline", article.headline())
                .put("standfirst", article.standfirst())
                .put("body", article.bodyText())
                .put(
                        "published",
                        article.published() == null ? null : article.published().toString());
        ArrayNode authors = prediction.putArray("authors");
        article.authors().forEach(author -> authors.add(author.name()));
        ArrayNode captions = prediction.putArray("captions");
        article.photos().stream().map(Photo::caption).forEach(captions::add);
        return prediction;
    }
}
