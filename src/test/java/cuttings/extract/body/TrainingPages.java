package cuttings.extract.body;

import cuttings.extract.PageDecoder;
import cuttings.extract.body.TrainingPage.Label;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.metadata.MetadataFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the annotated pages of a corpus folder. */
final class TrainingPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final Instant FETCHED = Instant.parse("2026-11-23T00:00:00Z");

    private TrainingPages() {}

    static List<TrainingPage> read(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("gold.jsonl")).parallelStream()
                .map(JSON::readTree)
                .filter(entry -> entry.has("body") || entry.has("with"))
                .map(entry -> page(folder, entry))
                .toList();
    }

    private static TrainingPage page(Path folder, JsonNode entry) {
        String url = entry.get("url").asString();
        Path file = folder.resolve(entry.get("page").asString());
        Document document = document(file, url);
        Outline outline = BlockReader.read(document);
        Metadata metadata = MetadataFinder.find(document, url, FETCHED, null);
        Clues clues = Clues.of(document, metadata);
        return new TrainingPage(
                folder.getFileName() + "/" + entry.get("id").asString(),
                file,
                url,
                site(url),
                outline,
                clues,
                new float[0][],
                labels(entry, outline.blocks));
    }

    private static Label[] labels(JsonNode entry, List<TextBlock> blocks) {
        if (!entry.has("body")) {
            return GoldSnippets.labels(blocks, texts(entry, "with"), texts(entry, "without"));
        }
        boolean[] body = new GoldBody(text(entry, "body"), others(entry)).labels(blocks);
        boolean[] standfirst = new GoldBody(text(entry, "standfirst"), List.of()).labels(blocks);
        Label[] labels = new Label[body.length];
        for (int i = 0; i < body.length; i++) {
            labels[i] = body[i] ? Label.BODY : standfirst[i] ? Label.STANDFIRST : Label.OTHER;
        }
        return labels;
    }

    private static List<String> texts(JsonNode entry, String field) {
        List<String> texts = new ArrayList<>();
        if (entry.has(field)) {
            entry.get(field).forEach(text -> texts.add(text.asString()));
        }
        return texts;
    }

    /** What is on the page and annotated, but no body: headline and captions. */
    private static List<String> others(JsonNode entry) {
        List<String> others = new ArrayList<>();
        others.add(text(entry, "headline"));
        others.addAll(texts(entry, "captions"));
        return others;
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

    private static Document document(Path file, String url) {
        return Jsoup.parse(PageDecoder.decode(content(file), Optional.empty()), url);
    }

    static byte[] content(Path file) {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
