package cuttings.extract.body;

import cuttings.extract.metadata.MetadataFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the annotated pages of a corpus folder. */
final class TrainingPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Instant FETCHED = Instant.parse("2026-11-23T00:00:00Z");

    private TrainingPages() {}

    static List<TrainingPage> read(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("gold.jsonl")).parallelStream()
                .map(JSON::readTree)
                .filter(entry -> entry.has("body"))
                .map(entry -> page(folder, entry))
                .toList();
    }

    private static TrainingPage page(Path folder, JsonNode entry) {
        Document document = document(folder.resolve(entry.get("page").asString()));
        Outline outline = BlockReader.read(document);
        String url = entry.get("url").asString();
        Clues clues = Clues.of(document, MetadataFinder.find(document, url, FETCHED, null));
        boolean news = folder.endsWith("news");
        String standfirst = text(entry, "standfirst");
        String gold = standfirst.isEmpty() ? text(entry, "body") : standfirst + "\n\n" + text(entry, "body");
        return new TrainingPage(
                folder.getFileName() + "/" + entry.get("id").asString(),
                site(url),
                news,
                outline,
                BlockScorer.rows(outline, clues),
                new GoldBody(gold).labels(outline.blocks),
                gold);
    }

    private static String text(JsonNode entry, String field) {
        return entry.has(field) && entry.get(field).isString()
                ? entry.get(field).asString()
                : "";
    }

    private static String site(String url) {
        String[] labels = url.replaceFirst("^[a-z]+://", "").split("[/?#:]")[0].split("[.]");
        int name = Math.max(0, labels.length - 2);
        return labels[name].length() <= 3 && name > 0 ? labels[name - 1] : labels[name];
    }

    private static Document document(Path page) {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(page))) {
            return Jsoup.parse(bytes, null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
