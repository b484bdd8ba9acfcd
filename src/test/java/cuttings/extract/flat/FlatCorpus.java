package cuttings.extract.flat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Annotated pages, flattened.
 *
 * @param name the folder that they are from
 */
record FlatCorpus(String name, Flattener way, List<Entry> entries) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One flattened page with its annotation, an object of {@code gold.jsonl}. */
    record Entry(ObjectNode gold, String text) {

        String id() {
            return gold.get("id").asString();
        }

        String url() {
            return gold.get("url").asString();
        }

        /** The host, so that no site is both learned from and tested on. */
        String site() {
            String host =
                    URI.create(url().replaceAll("[^!-~]|[|\"<>{}\\\\^`]", "_")).getHost();
            return host == null ? url() : host.replaceFirst("^www\\.", "");
        }

        /** Which of so many parts the site belongs to. */
        int fold(int folds) {
            return Math.floorMod(site().hashCode() * 0x9e3779b1, folds);
        }
    }

    /** Reads a folder with {@code gold.jsonl} and gzipped pages, and flattens the pages. */
    static FlatCorpus read(Path folder, Flattener way) throws IOException {
        return read(folder, way, id -> true);
    }

    /** Reads those pages of a folder whose id is wanted. */
    static FlatCorpus read(Path folder, Flattener way, Predicate<String> wanted) throws IOException {
        List<Entry> entries = Files.readAllLines(folder.resolve("gold.jsonl")).stream()
                .map(line -> (ObjectNode) JSON.readTree(line))
                .filter(gold -> wanted.test(gold.get("id").asString()))
                .map(gold -> new Entry(
                        gold, way.flatten(parse(folder.resolve(gold.get("page").asString())))))
                .toList();
        return new FlatCorpus(String.valueOf(folder.getFileName()), way, entries);
    }

    private static Document parse(Path page) {
        try (InputStream file = new GZIPInputStream(Files.newInputStream(page))) {
            byte[] bytes = file.readAllBytes();
            return Jsoup.parse(new ByteArrayInputStream(bytes), isUtf8(bytes) ? "UTF-8" : null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(page.toString(), e);
        }
    }

    /** Some pages declare another charset than theirs; a text in UTF-8 is hardly ever valid by chance. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException anotherCharset) {
            return false;
        }
    }
}
