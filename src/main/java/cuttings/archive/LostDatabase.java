package cuttings.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A folder in which WARC files lie but no database that knows them: somebody took it away, only half of a copy came
 * back, or a backup was broken off. To begin anew there would fetch everything once more and hide the loss, so it is refused. Stateless.
 */
final class LostDatabase {

    private LostDatabase() {}

    /**
     * Says what is missing, if anything is.
     *
     * @throws ArchiveException of the kind {@code DAMAGED} when there are WARC files and the database is missing or empty
     */
    static void expectNone(Path folder) throws IOException {
        Path database = folder.resolve(Archive.DATABASE);
        boolean there = Files.exists(database);
        if (there && Files.size(database) > 0) {
            return;
        }
        if (Files.exists(folder.resolve(ArchiveBackup.UNFINISHED))) {
            throw new ArchiveException(
                    ArchiveException.Kind.DAMAGED,
                    folder + " holds a backup that was broken off; delete it and make another");
        }
        long warcFiles = filesIn(folder.resolve(Archive.WARC_FOLDER));
        if (warcFiles > 0) {
            throw new ArchiveException(
                    ArchiveException.Kind.DAMAGED,
                    String.format(
                            Locale.ROOT,
                            "%s is %s, but %d WARC file(s) lie in %s; restore it from a backup, or name another folder",
                            database,
                            there ? "empty" : "missing",
                            warcFiles,
                            folder.resolve(Archive.WARC_FOLDER)));
        }
    }

    private static long filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.warc.gz")) {
            long count = 0;
            for (Path file : files) {
                count += Files.size(file) > 0 ? 1 : 0;
            }
            return count;
        }
    }
}
