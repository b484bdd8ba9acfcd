package cuttings.archive;

import cuttings.archive.warc.PayloadDigest;
import cuttings.archive.warc.TornTail;
import cuttings.article.Capture;
import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads every WARC file from end to end, and every record that a row points to, whose content must fit the digest. */
final class CaptureCheck implements ArchiveCheck.Part {

    private final Path folder;

    CaptureCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public long check(Database database, Consumer<String> damages) {
        database.each(
                "SELECT name, length FROM warc_file ORDER BY id", row -> checkFile(row.text(), row.number(), damages));
        CaptureReader reader = new CaptureReader(database, folder);
        long[] seen = {0};
        database.each("SELECT id, url, digest FROM capture ORDER BY id", row -> {
            check(reader, row.number(), row.text(), row.text(), damages);
            seen[0]++;
        });
        return seen[0];
    }

    private void checkFile(String name, long length, Consumer<String> damages) {
        Path file = folder.resolve(name);
        try {
            boolean there = Files.exists(file);
            long size = there ? Files.size(file) : 0;
            long whole = size == 0 ? 0 : TornTail.endOfWhole(file);
            if (size < length) {
                damages.accept(file + " " + CaptureStore.shortfall(there, size, length));
            } else if (whole < length) {
                damages.accept(String.format(Locale.ROOT, "%s: the record at byte %d is damaged", file, whole));
            }
        } catch (IOException e) {
            damages.accept(String.format(Locale.ROOT, "%s cannot be read: %s", file, FileTrouble.of(e)));
        }
    }

    private static void check(CaptureReader reader, long id, String url, String digest, Consumer<String> damages) {
        try {
            Capture capture = reader.capture(id).orElseThrow();
            if (!PayloadDigest.of(capture.wire()).text().equals(digest)) {
                damages.accept(String.format(
                        Locale.ROOT, "capture %d of %s: its content is not the one that was stored", id, url));
            }
        } catch (IOException e) {
            damages.accept(String.format(Locale.ROOT, "capture %d of %s: %s", id, url, FileTrouble.of(e)));
        }
    }
}
