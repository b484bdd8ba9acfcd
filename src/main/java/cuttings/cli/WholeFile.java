package cuttings.cli;

import com.github.luben.zstd.ZstdOutputStream;
import cuttings.article.FileTrouble;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears under its name only when it is whole: it is written beside it, synced and renamed, with the rights of
 * the one that it replaces. A link is followed. What is no regular file, such as a pipe or a device, is written to as it
 * is. A name that ends in {@code .gz} or {@code .zst} is compressed.
 */
final class WholeFile implements AutoCloseable {

    private final Path file;
    private final boolean replaced;
    private final Path partial;
    private final FileChannel channel;
    private final OutputStream out;
    private Path written;
    private boolean complete;

    WholeFile(Path file) throws IOException {
        if (file.toString().isEmpty()) {
            throw CommandException.usage("the file to write has no name", "Name it, such as articles.csv.");
        }
        if (file.toString().equals("-")) {
            throw CommandException.usage(
                    "'-' would be the name of a file", "Leave the option out for standard output; or write ./-.");
        }
        if (Files.isDirectory(file)) {
            throw CommandException.usage("a file cannot be written as " + file + ", which is a folder", "Name a file.");
        }
        this.replaced = !Files.exists(file) || Files.isRegularFile(file);
        this.file = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
        this.partial = replaced ? this.file.resolveSibling("." + this.file.getFileName() + ".partial") : this.file;
        this.written = partial;
        this.channel = open();
        this.out = compressed(file.toString(), new Kept(channel, file));
    }

    private FileChannel open() throws IOException {
        try {
            return replaced ? openPartial() : FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            // Whoever named the file knows nothing of the partial one.
            throw new FileSystemException(file.toString(), null, FileTrouble.of(e));
        }
    }

    /** What lies there already is of a process that was killed, unless one holds it: two would mix what they write. */
    private FileChannel openPartial() throws IOException {
        while (true) {
            FileChannel opened = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isAlone(opened)) {
                opened.close();
                throw new FileSystemException(file.toString(), null, "another process is writing it");
            }
            if (Files.exists(partial)) {
                return opened.truncate(0);
            }
            opened.close(); // who wrote it has just given it its name
        }
    }

    /** Where a file system has no locks, nobody can tell. */
    private static boolean isAlone(FileChannel opened) {
        try {
            return opened.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    private static OutputStream compressed(String name, OutputStream plain) throws IOException {
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".gz")) {
            return new GZIPOutputStream(plain, 1 << 16);
        }
        return ending.endsWith(".zst") ? new ZstdOutputStream(plain) : plain;
    }

    /** Where the content goes; closing it ends the content, not the file. */
    OutputStream out() {
        return out;
    }

    /** Says that all is written. */
    void complete() throws IOException {
        sync();
        complete = true;
    }

    /** Says that all is written, but that it may get its name only later; until then it costs no descriptor. */
    void layAside() throws IOException {
        sync();
        if (replaced) {
            Path aside = partial.resolveSibling(partial.getFileName() + ".whole");
            Files.move(partial, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = aside;
            channel.close();
        }
    }

    private void sync() throws IOException {
        if (replaced && channel.isOpen()) {
            channel.force(true);
            keepRights();
        }
    }

    /** File systems without POSIX rights have none to keep. */
    private void keepRights() throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null && Files.exists(file)) {
            Files.setPosixFilePermissions(partial, before.readAttributes().permissions());
        }
    }

    /** Gives a complete file its name; leaves nothing of one that is not. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (complete && replaced) {
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else if (replaced) {
                Files.deleteIfExists(written);
            }
        }
    }

    /** A stream whose end leaves the channel open, so that it can be synced, and whose failures name the file. */
    private static final class Kept extends OutputStream {

        private final OutputStream out;
        private final Path name;

        Kept(FileChannel channel, Path name) {
            this.out = Channels.newOutputStream(channel);
            this.name = name;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new FileSystemException(name.toString(), null, FileTrouble.of(e));
            }
        }
    }
}
