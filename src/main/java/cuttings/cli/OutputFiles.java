package cuttings.cli;

import cuttings.article.Cutting;
import cuttings.export.ExportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file that an export goes to, or the files that it is divided into: {@code articles-2022-01.csv} for
 * {@code articles.csv}. They appear together once {@link #complete} was called, and none of them otherwise.
 */
final class OutputFiles implements ExportWriter {

    private static final Pattern ENDING = Pattern.compile("(?i)(\\.[a-z][a-z-]{1,10}(?:\\.gz|\\.zst)?)?$");

    private final Path name;
    private final @Nullable Split split;
    private final Function<OutputStream, ExportWriter> form;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<Path, Part> files = new TreeMap<>();

    /** A file on its way with what writes it. */
    private record Part(WholeFile file, ExportWriter writer) {}

    OutputFiles(Path name, @Nullable Split split, Function<OutputStream, ExportWriter> form) {
        this.name = name;
        this.split = split;
        this.form = form;
        if (split == null) {
            part("");
        }
    }

    @Override
    public void write(Cutting cutting) {
        part(split == null ? "" : split.part(cutting)).writer().write(cutting);
    }

    /** Says that all articles are written. */
    void complete() throws IOException {
        for (Part part : files.values()) {
            part.writer().close();
        }
        for (Part part : files.values()) {
            part.file().complete();
        }
    }

    /** Gives complete files their names; leaves nothing of others. */
    @Override
    public void close() {
        IOException failure = null;
        for (Part part : files.values()) {
            try {
                part.file().close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    private Part part(String key) {
        return parts.computeIfAbsent(key, unknown -> begun(key.isEmpty() ? name : named(key)));
    }

    /** Sites whose names differ only in what no file's name can hold are in one file. */
    private Part begun(Path path) {
        Part known = files.get(path);
        if (known != null) {
            return known;
        }
        try {
            WholeFile file = new WholeFile(path);
            Part begun = new Part(file, form.apply(file.out()));
            files.put(path, begun);
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page calls its site must not lead out of the folder. */
    private Path named(String key) {
        String safe = key.replaceAll("[^\\p{L}\\p{N}.-]", "_");
        String whole = name.toString();
        Matcher ending = ENDING.matcher(whole);
        int end = ending.find() ? ending.start() : whole.length();
        return Path.of(whole.substring(0, end) + "-" + safe + whole.substring(end));
    }
}
