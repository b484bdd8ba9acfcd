package cuttings.extract.flat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes a corpus of flattened pages out of a corpus of saved ones: {@code FlattenCorpus CORPUS OUT WAY}. The corpus is a
 * folder with {@code gold.jsonl} (objects with {@code id}, {@code page}, {@code url} and the annotated fields) and
 * gzipped pages; so is the result, but for its pages, which are plain text in UTF-8.
 */
final class FlattenCorpus {

    private FlattenCorpus() {}

    public static void main(String[] arguments) throws IOException {
        Flattener way = Flattener.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        write(FlatCorpus.read(Path.of(arguments[0]), way), Path.of(arguments[1]));
    }

    /** Writes a flattened corpus into a folder, which is made where it is missing. */
    static void write(FlatCorpus corpus, Path out) throws IOException {
        Files.createDirectories(out.resolve("pages"));
        StringBuilder gold = new StringBuilder();
        for (FlatCorpus.Entry entry : corpus.entries()) {
            String page = "pages/" + entry.id() + ".txt";
            Files.writeString(out.resolve(page), entry.text());
            gold.append(entry.gold().deepCopy().put("page", page)).append('\n');
        }
        Files.writeString(out.resolve("gold.jsonl"), gold);
    }
}
