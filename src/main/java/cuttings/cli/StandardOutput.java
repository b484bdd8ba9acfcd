package cuttings.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/**
 * The process's standard output as bytes. Unlike {@link System#out} it fails when nobody reads any more, with
 * {@link ClosedPipeException}; like it, closing only flushes.
 */
final class StandardOutput extends FilterOutputStream {

    StandardOutput() {
        super(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    }

    @Override
    public void write(int value) throws IOException {
        try {
            out.write(value);
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private static IOException explained(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") ? new ClosedPipeException(failure) : failure;
    }
}
