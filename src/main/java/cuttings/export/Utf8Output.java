package cuttings.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A buffered stream that takes text and fails with {@link UncheckedIOException}. */
final class Utf8Output implements AutoCloseable {

    private final OutputStream out;

    Utf8Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is UTF-8 already. */
    void write(ByteArrayOutputStream text) {
        try {
            text.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
