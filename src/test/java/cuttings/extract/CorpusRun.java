package cuttings.extract;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Extracts every page of a corpus folder and writes predictions for its scorer: {@code CorpusRun FOLDER OUT.jsonl}. */
final class CorpusRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CorpusRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> pages = Files.readAllLines(folder.resolve("gold.jsonl"));
        Extractor extractor = new Extractor();
        List<String> lines = pages.parallelStream()
                .map(line -> prediction(extractor, folder, JSON.readTree(line)))
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String line : lines) {
                out.write(line);
                out.newLine();
            }
        }
    }

    private static String prediction(Extractor extractor, Path folder, JsonNode entry) {
        Capture capture = capture(folder, entry);
        PageOutcome outcome = extractor.extract(capture, ExtractionHints.NONE);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.get("id").asString());
        if (outcome instanceof Extraction extraction) {
            Article article = extraction.article();
            fields.put("status", extraction.status().label());
            fields.put("headline", article.headline());
            fields.put("standfirst", article.standfirst());
            fields.put("authors", article.authors().stream().map(Author::name).toList());
            fields.put(
                    "published",
                    article.published() == null ? null : article.published().toString());
            fields.put("body", article.bodyText());
            fields.put("photos", article.photos());
        } else {
            fields.put("fault", outcome.toString());
        }
        return JSON.writeValueAsString(fields);
    }

    static Capture capture(Path folder, JsonNode entry) {
        try (InputStream file =
                        Files.newInputStream(folder.resolve(entry.get("page").asString()));
                InputStream page = new GZIPInputStream(file)) {
            return Capture.ofFile(
                    entry.get("url").asString(),
                    Instant.parse("2026-11-23T00:00:00Z"),
                    "text/html",
                    page.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
