package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.warc.CaptureStream;
import cuttings.archive.warc.WarcItem;
import cuttings.archive.warc.WarcPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Brings the pages of one WARC file into an archive, record after record, whatever the file's size. The archive notes
 * how far it has come together with the pages, so that an import that was stopped or killed goes on behind the last page
 * that is in the archive, and a file that is in the archive is known. A file is the same as long as its path, length and
 * time of last change are.
 */
public final class WarcImport {

    private final Path file;
    private final String mark;
    private final String version;
    private final long size;
    private final WarcPlace place;

    private WarcImport(Path file, String mark, String version, long size, WarcPlace place) {
        this.file = file;
        this.mark = mark;
        this.version = version;
        this.size = size;
        this.place = place;
    }

    /**
     * Prepares the import of a file.
     *
     * @param anew whether to begin with the first record whatever the archive has noted
     */
    public static WarcImport of(Path file, Archive archive, boolean anew) throws IOException {
        String mark = "import " + file.toAbsolutePath().normalize();
        long size = Files.size(file);
        String version = String.format(
                Locale.ROOT,
                "%d bytes of %s at ",
                size,
                Files.getLastModifiedTime(file).toInstant());
        WarcPlace place = anew
                ? WarcPlace.BEGINNING
                : archive.write(writer -> writer.marked(mark))
                        .filter(noted -> noted.startsWith(version))
                        .map(noted -> WarcPlace.parse(noted.substring(version.length())))
                        .orElse(WarcPlace.BEGINNING);
        return new WarcImport(file, mark, version, size, place);
    }

    /** Whether all of the file is in the archive. */
    public boolean isDone() {
        return size > 0 && place.member() >= size;
    }

    /** Whether some of the file is in the archive, but not all. */
    public boolean isUnderway() {
        return !isDone() && !place.equals(WarcPlace.BEGINNING);
    }

    /**
     * Hands all that is left to an importer.
     *
     * @param progress is told how many bytes of the file have been read
     * @return whether it came to the end
     * @throws IOException if the file cannot be read; whatever stands in it is no exception
     */
    public boolean run(Importer importer, StopSignal stop, LongConsumer progress) throws IOException {
        try (CaptureStream records = CaptureStream.open(file, place)) {
            Optional<WarcItem> item = records.next();
            while (item.isPresent() && !stop.isGiven()) {
                importer.mark(mark, version + records.place());
                hand(item.get(), importer);
                progress.accept(records.position());
                item = records.next();
            }
            if (item.isEmpty()) {
                importer.mark(mark, version + records.place());
            }
            return item.isEmpty();
        }
    }

    private static void hand(WarcItem item, Importer importer) {
        if (item instanceof WarcItem.Page page) {
            importer.add(page.capture());
        } else if (item instanceof WarcItem.NoPage other) {
            importer.pass(other.url(), other.what());
        } else if (item instanceof WarcItem.Broken broken) {
            importer.note(broken.fault());
        }
    }
}
