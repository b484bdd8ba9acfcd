package cuttings.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own machine code, which otherwise each process unpacks anew. A process that is started with
 * {@code -Dorg.sqlite.lib.path=FOLDER} takes it from there.
 */
public final class NativeLibrary {

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
}
