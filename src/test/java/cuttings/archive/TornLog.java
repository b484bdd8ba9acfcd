package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * What a power cut may leave: the database with a write-ahead log that is cut, zeroed or flipped from some byte on.
 * Whatever the damage, the database must open with the first so many of the articles, all whole.
 *
 * <p>{@code TornLog FOLDER TIMES} runs it for long; the test runs it for a few times.
 */
final class TornLog {

    /** Few enough that the log is not written back of itself. */
    private static final int ARTICLES = 30;

    private final Path folder;
    private final byte[] database;
    private final byte[] log;
    private final Random random;

    /** Writes an archive and keeps the bytes of its database and log as they are before the log is written back. */
    TornLog(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        Path whole = folder.resolve("whole");
        try (Archive archive = Archive.openForWriting(whole, CLOCK, ArchiveSettings.DEFAULTS)) {
            for (int i = 1; i <= ARTICLES; i++) {
                store(archive, "key" + i, MONDAY, article("Number " + i, null, ("word" + i + " ").repeat(150)));
            }
            this.database = Files.readAllBytes(whole.resolve(Archive.DATABASE));
            this.log = Files.readAllBytes(whole.resolve(Archive.DATABASE + "-wal"));
        }
    }

    public static void main(String[] arguments) throws IOException {
        TornLog tornLog = new TornLog(Path.of(arguments[0]), System.nanoTime());
        int times = Integer.parseInt(arguments[1]);
        long[] survivors = new long[ARTICLES + 1];
        for (int i = 0; i < times; i++) {
            survivors[(int) tornLog.articlesAfterDamage()]++;
        }
        System.out.println(times + " damages; archives by number of articles left: " + Arrays.toString(survivors));
    }

    /** Damages the log once and gives the number of articles that are left, after making sure that they are sound. */
    long articlesAfterDamage() throws IOException {
        Path copy = folder.resolve("copy.db");
        Files.deleteIfExists(folder.resolve("copy.db-shm"));
        Files.write(copy, database);
        Files.write(folder.resolve("copy.db-wal"), damaged());
        try (Database opened = Database.openForReading(copy, Long.MAX_VALUE)) {
            if (opened.number("SELECT count(*) FROM sqlite_master") == 0) {
                return 0;
            }
            expectSound(opened);
            return opened.number("SELECT count(*) FROM article");
        }
    }

    private byte[] damaged() {
        int place = random.nextInt(log.length);
        byte[] damaged = log.clone();
        switch (random.nextInt(3)) {
            case 0 -> {
                return Arrays.copyOf(log, place);
            }
            case 1 -> Arrays.fill(damaged, place, log.length, (byte) 0);
            default -> damaged[place] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static void expectSound(Database opened) {
        expect(List.of("ok"), opened.list("PRAGMA integrity_check", Row::text));
        List<Long> ids = opened.list("SELECT id FROM article ORDER BY id", Row::number);
        expect(LongStream.rangeClosed(1, ids.size()).boxed().toList(), ids);
        CuttingReader reader = new CuttingReader(opened);
        for (long id : ids) {
            expect("Number " + id, reader.cutting(id).article().headline());
            expect(
                    List.of(id),
                    opened.list("SELECT rowid FROM full_text WHERE full_text MATCH ?", Row::number, "word" + id));
        }
    }

    private static void expect(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError("expected " + expected + ", but found " + found);
        }
    }
}
