package cuttings.archive;

import cuttings.article.FileTrouble;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own machine code, which each process unpacks anew unless it is started with
 * {@code -Dorg.sqlite.lib.path=FOLDER}. The driver alone would unpack it to the folder for temporary files only, which on
 * many servers is mounted without the right to execute, and would leave it there when the process is killed.
 */
public final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";

    /** A process has machine code once, whatever it opens. */
    private static final AtomicBoolean LOADED = new AtomicBoolean();

    private static final Lock LOADING = new ReentrantLock();

    private NativeLibrary() {}

    /** Unpacks it for this machine into a folder; a file of that name is replaced in one step. */
    public static void unpackInto(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        Path part = Files.createTempFile(folder, name, ".part");
        try (InputStream library = NativeLibrary.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new FileNotFoundException("SQLite has no library for this machine: " + resource);
            }
            Files.copy(library, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Gets the driver ready where the process was told of the library's place, and does nothing elsewhere. It is half of
     * what a short lookup does, so it is worth a thread of its own while arguments are read; who opens an archive
     * meanwhile waits for its end. What fails here fails again, and is told, when an archive is opened.
     */
    static void prepare() {
        LOADING.lock();
        try {
            prepareOnce();
        } finally {
            LOADING.unlock();
        }
    }

    private static void prepareOnce() {
        if (LOADED.get() || !isLoadedFrom(System.getProperty(FOLDER), new ArrayList<>())) {
            return;
        }
        LOADED.set(true);
        try (Connection memory = new JDBC4Connection("jdbc:sqlite::memory:", ":memory:", new Properties());
                PreparedStatement statement = memory.prepareStatement("SELECT 1");
                ResultSet answer = statement.executeQuery()) {
            answer.next();
        } catch (SQLException willBeToldLater) {
            return;
        }
    }

    /**
     * Loads it, once in a process: from where the process was told, else by way of the folder for temporary files, the
     * user's cache, or the archive's own folder, whichever comes first that can be written and executed from.
     *
     * @throws ArchiveException if it can be loaded from none of them
     */
    static void load(Path archive) {
        LOADING.lock();
        try {
            loadOnce(archive);
        } finally {
            LOADING.unlock();
        }
    }

    private static void loadOnce(Path archive) {
        if (LOADED.get()) {
            return;
        }
        List<String> failures = new ArrayList<>();
        LOADED.set(isLoadedFrom(System.getProperty(FOLDER), failures)
                || isLoadedBy(Path.of(System.getProperty("java.io.tmpdir")), failures)
                || isLoadedBy(Path.of(System.getProperty("user.home"), ".cache", "cuttings"), failures)
                || isLoadedBy(archive, failures));
        if (!LOADED.get()) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE,
                    "SQLite's library cannot be loaded from " + String.join(", nor from ", failures)
                            + "; set TMPDIR to a folder that can be written and is not mounted noexec");
        }
    }

    private static boolean isLoadedBy(Path folder, List<String> failures) {
        try {
            Path own = Files.createTempDirectory(Files.createDirectories(folder), "sqlite-");
            Path library = own.resolve(LibraryLoaderUtil.getNativeLibName());
            try {
                unpackInto(own);
                return isLoadedFrom(own.toString(), failures);
            } finally {
                delete(library);
                delete(own);
            }
        } catch (IOException e) {
            failures.add(folder + " (" + FileTrouble.of(e) + ")");
            return false;
        }
    }

    /** Tries by ourselves what the driver will do, for the driver logs its failures as errors. */
    private static boolean isLoadedFrom(@Nullable String folder, List<String> failures) {
        Path library = Path.of(folder == null ? "" : folder, LibraryLoaderUtil.getNativeLibName());
        if (folder == null || !Files.exists(library)) {
            return false;
        }
        try {
            System.load(library.toAbsolutePath().toString());
            System.setProperty(FOLDER, folder);
            System.setProperty("org.sqlite.tmpdir", folder);
            return SQLiteJDBCLoader.initialize();
        } catch (UnsatisfiedLinkError e) {
            failures.add(folder + " (" + e.getMessage() + ")");
            return false;
        } catch (Exception e) {
            throw new IllegalStateException("SQLite's driver does not find what has been loaded", e);
        }
    }

    /** What is loaded needs its file no longer; a system that keeps it open lets go of it at the end. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
