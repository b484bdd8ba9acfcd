package cuttings.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The forms in which articles leave the archive. */
public enum ExportFormat {
    /** JSON Lines: one object a line. */
    JSONL((out, columns) -> new JsonLines(out, (json, cutting) -> ArticleJson.write(json, cutting, columns))),
    /** One JSON array of objects. */
    JSON(JsonArray::new),
    /** Comma-separated values (RFC 4180), safe to open in a spreadsheet. */
    CSV((out, columns) -> new Csv(out, columns, ',')),
    /** The same with tabs between the values. */
    TSV((out, columns) -> new Csv(out, columns, '\t')),
    /** Apache Parquet, for columnar tools. */
    PARQUET(Parquet::new),
    /** JSON Lines in the words of schema.org. */
    NEWSARTICLE((out, columns) ->
            new JsonLines(out, (json, cutting) -> JsonText.writeValue(json, NewsArticle.object(cutting)))),
    /** JSON Lines under the key names of news-please. */
    NEWS_PLEASE((out, columns) ->
            new JsonLines(out, (json, cutting) -> JsonText.writeValue(json, NewsPlease.object(cutting))));

    private final BiFunction<OutputStream, List<Column>, ExportWriter> writer;

    ExportFormat(BiFunction<OutputStream, List<Column>, ExportWriter> writer) {
        this.writer = writer;
    }

    /** The form of this {@link #label()}; case does not count. */
    public static Optional<ExportFormat> named(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name))
                .findFirst();
    }

    /** A writer of this form; closing it closes the stream. */
    public ExportWriter to(OutputStream out) {
        return to(out, Column.ALL);
    }

    /** A writer of this form that writes only these columns. */
    public ExportWriter to(OutputStream out, List<Column> columns) {
        return writer.apply(out, List.copyOf(columns));
    }

    /** Whether columns can be chosen; the forms of other programs are as they are. */
    public boolean hasColumns() {
        return this != NEWSARTICLE && this != NEWS_PLEASE;
    }

    /** The name on the command line: {@code jsonl}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
