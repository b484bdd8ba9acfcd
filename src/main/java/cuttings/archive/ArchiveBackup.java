package cuttings.archive;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Copies an archive while it may be written: first the database as it is at one moment, then the WARC files as far as
 * that database knows them. The copy is an archive like the other, but only once all is there: until then its database has
 * another name, so that one that was broken off is not taken for an archive.
 */
public final class ArchiveBackup {

    /** The database of a copy that is not whole yet. */
    static final String UNFINISHED = Archive.DATABASE + ".unfinished";

    private final Path from;
    private final Path target;

    private ArchiveBackup(Path from, Path target) {
        this.from = from;
        this.target = target;
    }

    /**
     * Copies the archive in a folder.
     *
     * @param target a folder that is empty or not there yet
     * @param step hears what is being copied
     * @throws ArchiveException if there is no archive, or the copy cannot be written; what is copied by then stays, and is no archive
     */
    public static void of(Path folder, Path target, Consumer<String> step) {
        Lookup.open(folder).close();
        try {
            expectEmpty(Files.createDirectories(target));
            Files.createDirectory(target.resolve(Archive.WARC_FOLDER));
            new ArchiveBackup(folder, target).copy(step);
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE, target + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    private static void expectEmpty(Path target) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target)) {
            if (files.iterator().hasNext()) {
                throw new ArchiveException(
                        ArchiveException.Kind.UNUSABLE,
                        target + " " + whatIsIn(target) + " name another folder for the copy");
            }
        }
    }

    private static String whatIsIn(Path target) {
        if (Files.exists(target.resolve(UNFINISHED))) {
            return "holds a copy that was broken off; delete that or";
        }
        return Files.exists(target.resolve(Archive.DATABASE)) ? "holds an archive already;" : "is not empty;";
    }

    private void copy(Consumer<String> step) throws IOException {
        step.accept(Archive.DATABASE);
        Path database = target.resolve(UNFINISHED);
        try (Database source = Database.openForReading(from.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
            source.copyTo(database);
        }
        try (Database copy = Database.openForReading(database, Long.MAX_VALUE)) {
            for (WarcLength file : copy.list(
                    "SELECT name, length FROM warc_file ORDER BY id",
                    row -> new WarcLength(row.text(), row.number()))) {
                step.accept(file.name());
                copy(file);
            }
        }
        Files.move(database, target.resolve(Archive.DATABASE), StandardCopyOption.ATOMIC_MOVE);
    }

    private record WarcLength(String name, long length) {}

    private void copy(WarcLength file) throws IOException {
        Path source = from.resolve(Archive.WARC_FOLDER).resolve(file.name());
        Path copy = target.resolve(Archive.WARC_FOLDER).resolve(file.name());
        try (FileChannel in = FileChannel.open(source);
                FileChannel out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long done = 0; done < file.length(); ) {
                long count = in.transferTo(done, file.length() - done, out);
                if (count <= 0) {
                    throw new IOException(source + " ends after " + done + " of " + file.length() + " bytes");
                }
                done += count;
            }
            out.force(true);
        }
    }
}
