package cuttings.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The forms in which articles leave the archive. */
public enum ExportFormat {
    /** JSON Lines: one object a line. */
    JSONL(JsonLines::new),
    /** One JSON array of objects. */
    JSON(JsonArray::new),
    /** Comma-separated values (RFC 4180), safe to open in a spreadsheet. */
    CSV(out -> new Csv(out, ',')),
    /** The same with tabs between the values. */
    TSV(out -> new Csv(out, '\t'));

    private final Function<OutputStream, ExportWriter> writer;

    ExportFormat(Function<OutputStream, ExportWriter> writer) {
        this.writer = writer;
    }

    /** The form that a file's name asks for, compressed or not: {@code articles.csv.gz} is CSV; JSON Lines for any other. */
    public static ExportFormat ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\.(gz|zst)$", "");
        return Arrays.stream(values())
                .filter(format -> plain.endsWith("." + format.label()))
                .findFirst()
                .orElse(JSONL);
    }

    /** A writer of this form; closing it closes the stream. */
    public ExportWriter to(OutputStream out) {
        return writer.apply(out);
    }

    /** The name on the command line: {@code jsonl}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
