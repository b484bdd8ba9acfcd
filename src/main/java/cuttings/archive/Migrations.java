package cuttings.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The steps from an empty file to the present schema: {@code migration-1.sql} and so on, each in one transaction and
 * counted in {@code user_version}. An archive that any released version wrote opens; a newer one is refused.
 */
final class Migrations {

    /** The schema that this program reads and writes. */
    static final int NEWEST = 1;

    private static final int APPLICATION_ID = 0x43757474;

    private Migrations() {}

    /** Brings the schema up to date. */
    static void bringUpToDate(Database database, Path file) {
        int version = version(database, file);
        while (version < NEWEST) {
            int next = ++version;
            database.transaction(() -> {
                database.run(script(next) + "\nPRAGMA user_version = " + next);
                return next;
            });
        }
    }

    /** Refuses a file that this program cannot read as it is. */
    static void expectReadable(Database database, Path file) {
        int version = version(database, file);
        if (version == 0) {
            throw new ArchiveException(ArchiveException.Kind.MISSING, file + " is empty; crawl or import first");
        }
        if (version < NEWEST) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE,
                    file + " was written by an older version; a crawl or an import brings it up to date");
        }
    }

    private static int version(Database database, Path file) {
        int version = Math.toIntExact(database.number("PRAGMA user_version"));
        long tables = database.number("SELECT count(*) FROM sqlite_master");
        if (tables > 0 && database.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new ArchiveException(ArchiveException.Kind.DAMAGED, file + " is a database, but not an archive");
        }
        if (version > NEWEST) {
            throw new ArchiveException(
                    ArchiveException.Kind.NEWER,
                    String.format(
                            Locale.ROOT,
                            "%s was written by a newer version of this program (schema %d, known is %d); install that version",
                            file,
                            version,
                            NEWEST));
        }
        return version;
    }

    private static String script(int number) {
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
