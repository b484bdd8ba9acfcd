package cuttings.archive;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The steps from an empty file to the present schema: {@code migration-1.sql} and so on, each in one transaction and
 * counted in {@code user_version}. An archive that any released version wrote opens, after a copy of its database was
 * put beside it; a newer one is refused.
 */
final class Migrations {

    /** The steps that this program knows. */
    static final Migrations KNOWN = new Migrations(4, Migrations::resource);

    private static final int APPLICATION_ID = 0x43757474;

    private final int last;
    private final IntFunction<String> scripts;

    /** The scripts in their order; the first makes the schema of version 1. */
    Migrations(List<String> scripts) {
        this(scripts.size(), number -> scripts.get(number - 1));
    }

    /** The scripts by their numbers up to the last; who only reads needs none of them. */
    private Migrations(int last, IntFunction<String> scripts) {
        this.last = last;
        this.scripts = scripts;
    }

    /** Brings the schema up to date. */
    void bringUpToDate(Database database, Path file) {
        int version = version(database, file);
        if (version > 0 && version < last) {
            copyAside(database, file, version);
        }
        if (version < last) {
            prepare(database);
        }
        for (int step = version + 1; step <= last; step++) {
            String script = scripts.apply(step) + "\nPRAGMA user_version = " + step;
            database.transaction(() -> {
                database.run(script);
                return script;
            });
        }
    }

    /** What a step sorts may be larger than the memory. */
    private static void prepare(Database database) {
        database.run("PRAGMA temp_store = FILE");
        database.define("story_keys", body -> Arrays.toString(Shingles.of(body).keys()));
    }

    /** Refuses a file that this program cannot read as it is. */
    void expectReadable(Database database, Path file) {
        int version = version(database, file);
        if (version == 0) {
            throw new ArchiveException(ArchiveException.Kind.MISSING, file + " is empty; crawl or import first");
        }
        if (version < last) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE,
                    file + " was written by an older version; a crawl or an import brings it up to date");
        }
    }

    private int version(Database database, Path file) {
        int version = Math.toIntExact(database.number("PRAGMA user_version"));
        long tables = database.number("SELECT count(*) FROM sqlite_master");
        if (tables > 0 && database.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new ArchiveException(ArchiveException.Kind.DAMAGED, file + " is a database, but not an archive");
        }
        if (version > last) {
            throw new ArchiveException(
                    ArchiveException.Kind.NEWER,
                    file + " was written by a newer version of this program (schema " + version + ", known is " + last
                            + "); install that version");
        }
        return version;
    }

    /** What lies there already is the copy of an attempt that failed, and as good: a copy has its name when it is whole. */
    private static void copyAside(Database database, Path file, int version) {
        Path copy = file.resolveSibling(file.getFileName() + ".schema-" + version);
        if (Files.exists(copy)) {
            return;
        }
        Path partial = copy.resolveSibling(copy.getFileName() + ".partial");
        try {
            Files.deleteIfExists(partial);
            database.copyTo(partial);
            Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE, copy + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    private static String resource(int number) {
        String name = "migration-" + number + ".sql";
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
