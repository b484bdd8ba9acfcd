package cuttings.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Checks that an archive is as it was written: the database's pages and links, each text against its hash, the indexes
 * against the texts, and each WARC record against its digest. Nothing is changed; a writer may be at work meanwhile.
 *
 * <p>SQLite's own check does not see a letter that has flipped in a text; the hashes do.
 */
public final class ArchiveCheck {

    private static final int MOST_OF_A_KIND = 20;

    /** Each row of an index is looked up in its table, anywhere: with less room the same pages are read again and again. */
    private static final String CACHE = "PRAGMA cache_size = -131072"; // KiB

    private final Path folder;
    private final List<String> damages = new ArrayList<>();

    private ArchiveCheck(Path folder) {
        this.folder = folder;
    }

    /** One part of the check. */
    interface Part {

        /** Says what is damaged and how much was looked at. */
        long check(Database database, Consumer<String> damages);
    }

    /**
     * Checks the archive in a folder.
     *
     * @param step hears what is being checked
     * @throws ArchiveException if there is no archive, or one that cannot even be opened
     */
    public static CheckReport of(Path folder, Consumer<String> step) {
        Lookup.open(folder).close();
        return new ArchiveCheck(folder).run(step);
    }

    private CheckReport run(Consumer<String> step) {
        step.accept("database");
        check(new LinkCheck());
        step.accept("texts");
        long texts = check(new TextCheck());
        step.accept("full text");
        long articles = check(new FullTextCheck());
        step.accept("WARC records");
        long captures = check(new CaptureCheck(folder.resolve(Archive.WARC_FOLDER)));
        return new CheckReport(articles, texts, captures, damages);
    }

    /**
     * Each part has a connection of its own: a page that cannot be read ends one part, not all. And each sees one moment:
     * what a writer adds between two questions is no damage.
     */
    private long check(Part part) {
        List<String> found = new ArrayList<>();
        long[] seen = {0};
        try (Database database = Database.openForReading(folder.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
            database.run(CACHE);
            database.atOneMoment(() -> seen[0] = part.check(database, found::add));
        } catch (ArchiveException unreadable) {
            found.add(unreadable.getMessage());
        }
        damages.addAll(found.subList(0, Math.min(found.size(), MOST_OF_A_KIND)));
        if (found.size() > MOST_OF_A_KIND) {
            damages.add(String.format(Locale.ROOT, "and %d more of this kind", found.size() - MOST_OF_A_KIND));
        }
        return seen[0];
    }
}
