package cuttings.cli;

import cuttings.article.FileTrouble;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * The process's standard output as bytes. Unlike {@link System#out} it fails when nobody reads any more, with
 * {@link ClosedPipeException}; like it, closing only flushes. What has failed once is not tried again at the end, so
 * that one full disk is one message.
 */
final class StandardOutput extends FilterOutputStream {

    private boolean failed;

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
        if (failed) {
            return;
        }
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

    private IOException explained(IOException failure) {
        failed = true;
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe")
                ? new ClosedPipeException(failure)
                : new FileSystemException("standard output", null, FileTrouble.of(failure));
    }
}
