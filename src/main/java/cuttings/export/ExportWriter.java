package cuttings.export;

import cuttings.article.Cutting;

/**
 * Takes articles one by one and writes each at once, so that memory does not grow with their number. Writers are not safe
 * for use by several threads. Every method fails with {@link java.io.UncheckedIOException} when the stream does.
 */
public interface ExportWriter extends AutoCloseable {

    /** Writes one article. */
    void write(Cutting cutting);

    /** Writes what ends the file and closes the stream. */
    @Override
    void close();
}
