package cuttings.extract;

import cuttings.article.Author;
import cuttings.article.Provenance.Field;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.metadata.MetadataFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Finds the metadata of every page of a corpus folder and writes it for the scorer: {@code MetadataRun FOLDER OUT.jsonl}. */
final class MetadataRun {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant LATE = Instant.parse("2026-11-23T00:00:00Z");

    private MetadataRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> pages = Files.readAllLines(folder.resolve("gold.jsonl"));
        List<String> lines = pages.parallelStream()
                .map(line -> prediction(folder, JSON.readTree(line)))
                .toList();
        Files.write(Path.of(arguments[1]), lines);
    }

    private static String prediction(Path folder, JsonNode entry) {
        String url = entry.get("url").isString() ? entry.get("url").asString() : "";
        try (InputStream file =
                        Files.newInputStream(folder.resolve(entry.get("page").asString()));
                InputStream page = new GZIPInputStream(file)) {
            String markup = PageDecoder.decode(page.readAllBytes(), Optional.empty());
            Metadata found = MetadataFinder.find(Jsoup.parse(markup, url), url, LATE, null);
            return JSON.writeValueAsString(fields(entry.get("id").asString(), found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> fields(String id, Metadata found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("headline", found.headline());
        fields.put("standfirst", found.standfirst());
        fields.put("byline", found.byline());
        fields.put("authors", found.authors().stream().map(Author::name).toList());
        fields.put(
                "published",
                found.published() == null ? null : found.published().toString());
        fields.put(
                "modified", found.modified() == null ? null : found.modified().toString());
        fields.put("section", found.section());
        fields.put("language", found.language());
        fields.put("tags", found.tags());
        fields.put("free", found.freeToRead());
        fields.put("canonical", found.canonicalUrl());
        for (Field field : Field.values()) {
            found.provenance().of(field).ifPresent(origin -> fields.put(field.label() + "_rule", origin.rule()));
        }
        return fields;
    }
}
