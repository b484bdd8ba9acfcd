package cuttings.cli;

import cuttings.article.FaultKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of saved pages: JSON Lines with {@code id}, {@code page} (a path relative to the list) and {@code url}. */
final class PageList implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path file;
    private final BufferedReader lines;
    private long line;

    /**
     * One line of the list.
     *
     * @param where the list and the line, for a message
     * @param text the line as it stands
     */
    record Line(Path list, String where, String text) {

        /** What the line says; a line that says nothing useful is a fault of that line only. */
        Entry read() throws FaultException {
            try {
                JsonNode object = MAPPER.readTree(text);
                String page = required(object, "page");
                Path folder = Optional.ofNullable(list.getParent()).orElse(Path.of(""));
                return new Entry(
                        id(object.path("id"), page),
                        folder.resolve(page),
                        object.path("url").asString(null));
            } catch (JacksonException e) {
                throw new FaultException(FaultKind.FILE_UNREADABLE, where, "no JSON: " + e.getOriginalMessage());
            }
        }

        private static Object id(JsonNode id, String otherwise) {
            return id.isIntegralNumber() ? (Object) id.asLong() : id.asString(otherwise);
        }

        private String required(JsonNode object, String key) throws FaultException {
            if (object.path(key).isString()) {
                return object.path(key).stringValue();
            }
            throw new FaultException(FaultKind.FILE_UNREADABLE, where, "no object with a \"" + key + "\"");
        }
    }

    /**
     * One page of the list.
     *
     * @param id the list's name for it, as it stands there
     * @param page where it is
     * @param url its address, if the list gives one
     */
    record Entry(Object id, Path page, @Nullable String url) {}

    PageList(Path file) throws IOException {
        this.file = file;
        this.lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    /** The next line that is not blank; empty at the end. */
    Optional<Line> next() throws IOException {
        for (String text = readLine(); text != null; text = readLine()) {
            line++;
            if (!text.isBlank()) {
                return Optional.of(new Line(file, file + ":" + line, text));
            }
        }
        return Optional.empty();
    }

    private @Nullable String readLine() throws IOException {
        try {
            return lines.readLine();
        } catch (CharacterCodingException e) {
            throw CommandException.usage("the list is no UTF-8 text: " + file, "Give a file of JSON Lines.");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
