package cuttings.cli;

import cuttings.article.Cutting;
import cuttings.export.ExportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file that an export goes to, or the files that it is divided into: {@code articles-2022-01.csv} for
 * {@code articles.csv}. They appear together once {@link #complete} was called, and none of them otherwise. Only one is
 * written at a time, for there may be thousands.
 */
final class OutputFiles implements AutoCloseable {

    private static final Pattern ENDING = Pattern.compile("(?i)(\\.[a-z][a-z-]{1,10}(?:\\.gz|\\.zst)?)?$");

    private final Path name;
    private final @Nullable Split split;
    private final Function<OutputStream, ExportWriter> form;
    private final Map<Path, WholeFile> files = new TreeMap<>();
    private @Nullable Writing writing;

    /** The file that is being written. */
    private record Writing(Path path, WholeFile file, ExportWriter writer) {}

    OutputFiles(Path name, @Nullable Split split, Function<OutputStream, ExportWriter> form) {
        this.name = name;
        this.split = split;
        this.form = form;
        if (split == null) {
            writing = begun(name);
        }
    }

    /** The file that an article belongs into. Sites whose names differ only in what no file's name can hold are in one. */
    Path file(Cutting cutting) {
        return split == null ? name : named(split.part(cutting));
    }

    /** Writes an article into the one file. */
    void write(Cutting cutting) {
        write(name, cutting);
    }

    /** Writes an article into the file where it belongs; the articles of a file follow each other. */
    void write(Path path, Cutting cutting) {
        Writing current = writing;
        if (current == null || !current.path().equals(path)) {
            endOne();
            current = begun(path);
            writing = current;
        }
        current.writer().write(cutting);
    }

    private Writing begun(Path path) {
        try {
            WholeFile file = new WholeFile(path);
            if (files.put(path, file) != null) {
                throw new IllegalStateException("written already: " + path);
            }
            return new Writing(path, file, form.apply(file.out()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endOne() {
        if (writing != null) {
            writing.writer().close();
            try {
                writing.file().layAside();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            writing = null;
        }
    }

    /** Says that all articles are written. */
    void complete() throws IOException {
        if (writing != null) {
            writing.writer().close();
        }
        for (WholeFile file : files.values()) {
            file.complete();
        }
    }

    /** Gives complete files their names; leaves nothing of others. */
    @Override
    public void close() {
        IOException failure = null;
        for (WholeFile file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new UncheckedIOException(failure);
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
