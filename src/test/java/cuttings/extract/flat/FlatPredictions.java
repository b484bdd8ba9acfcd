package cuttings.extract.flat;

import cuttings.article.Article;
import cuttings.article.Photo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a reader makes of flattened pages, written beside their annotation for the scorer. */
record FlatPredictions(FlatReader reader, Path out) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant FETCHED = Instant.parse("2026-11-23T00:00:00Z");

    /** Writes {@code WAY-tuned} or {@code WAY-held-out}: a folder with the gold of one half and {@code predictions.jsonl}. */
    void write(FlatCorpus corpus, boolean heldOut) throws IOException {
        Path folder = out.resolve(corpus.way().label() + (heldOut ? "-held-out" : "-tuned"));
        Files.createDirectories(folder);
        StringBuilder gold = new StringBuilder();
        StringBuilder predictions = new StringBuilder();
        for (FlatCorpus.Entry entry : corpus.entries()) {
            if (entry.isHeldOut() == heldOut) {
                gold.append(entry.gold()).append('\n');
                predictions.append(prediction(entry)).append('\n');
            }
        }
        Files.writeString(folder.resolve("gold.jsonl"), gold);
        Files.writeString(folder.resolve("predictions.jsonl"), predictions);
    }

    private ObjectNode prediction(FlatCorpus.Entry entry) {
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
