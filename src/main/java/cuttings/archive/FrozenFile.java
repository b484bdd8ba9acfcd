package cuttings.archive;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A database that nobody writes at the moment, in a folder into which this process may not write. SQLite's locks lie in
 * files beside the database that are there only while it is written; so it is read without locks ({@code immutable} in
 * sqlite.org/uri.html), and afterwards it must be as it was: a writer that comes meanwhile gathers its changes in the log,
 * and moves them into the file without knowing of us.
 *
 * @param file the database
 * @param modified when the file was last written
 * @param size its length
 */
record FrozenFile(Path file, FileTime modified, long size) {

    /** The file, if it can be read in no other way; else its log is there, or can be made. */
    static Optional<FrozenFile> of(Path file) {
        return Files.isWritable(file.toAbsolutePath().resolveSibling("")) ? Optional.empty() : withoutLog(file);
    }

    /** The file, if no log lies beside it. What is asked first is the state that must last. */
    static Optional<FrozenFile> withoutLog(Path file) {
        FrozenFile now = now(file);
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal")) ? Optional.empty() : Optional.of(now);
    }

    private static FrozenFile now(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FrozenFile(file, attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE, file + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    /** As SQLite is told of it. */
    String address() {
        return file.toUri() + "?immutable=1";
    }

    /**
     * To be asked when all is read.
     *
     * @throws ArchiveException if the file was written meanwhile, so that old and new may be mixed in what was read
     */
    void expectUnchanged() {
        if (!now(file).equals(this)) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE,
                    file + " was written while it was read, so the answer may be wrong; ask once more");
        }
    }
}
