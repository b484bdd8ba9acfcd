package cuttings.extract.flat;

import cuttings.article.Article;
import cuttings.article.Photo;
import cuttings.article.Repeats;
import cuttings.extract.trace.Trace;
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
 * OUT}, where OUT is what {@code FlatTraining CORPORA OUT folds} has made. Writes, beside the annotation, predictions for
 * the scorer.
 */
final class FlatMeasure {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant FETCHED = Instant.parse("2026-11-23T00:00:00Z");

    /** Into how many parts the sites are split. */
    static final int FOLDS = 3;

    private FlatMeasure() {}

    public static void main(String[] arguments) throws IOException {
        List<FlatCorpus> news = new ArrayList<>();
        for (Flattener way : Flattener.values()) {
            news.add(FlatCorpus.read(Path.of(arguments[0]).resolve("news"), way));
        }
        write(news, Path.of(arguments[1]));
    }

    /** The folder of the trees that were grown without one part of the sites. */
    static Path trees(Path out, int fold) {
        return out.resolve("trees-without-" + fold);
    }

    /** Writes, one folder a way, the pages' gold and {@code predictions.jsonl}. */
    static void write(List<FlatCorpus> news, Path out) throws IOException {
        List<FlatReader> readers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            readers.add(new FlatReader(judge(trees(out, fold))));
        }
        for (FlatCorpus corpus : news) {
            StringBuilder gold = new StringBuilder();
            StringBuilder predictions = new StringBuilder();
            for (FlatCorpus.Entry entry : corpus.entries()) {
                gold.append(entry.gold()).append('\n');
                predictions
                        .append(prediction(entry, readers.get(entry.fold(FOLDS))))
                        .append('\n');
            }
            Path folder = Files.createDirectories(out.resolve(corpus.way().label()));
            Files.writeString(folder.resolve("gold.jsonl"), gold);
            Files.writeString(folder.resolve("predictions.jsonl"), predictions);
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

    private static ObjectNode prediction(FlatCorpus.Entry entry, FlatReader reader) {
        Article article = reader.read(
                        entry.text(), entry.url(), FETCHED, new SiteFacts(entry.site(), null, Repeats.NONE), Trace.NONE)
                .article();
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
