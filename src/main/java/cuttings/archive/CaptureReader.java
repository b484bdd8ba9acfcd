package cuttings.archive;

import cuttings.archive.warc.RecordReader;
import cuttings.article.Capture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gets captures back from the WARC files. */
final class CaptureReader {

    private static final String PLACE = """
            SELECT requested_url, url, fetched, name, warc_offset, content
            FROM capture JOIN warc_file ON warc_file.id = capture.warc_file WHERE capture.id = ?""";

    private final Database database;
    private final Path folder;

    CaptureReader(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** The capture of a number, without what was sent to get it. */
    Optional<Capture> capture(long id) throws IOException {
        Optional<Place> place = database.first(PLACE, CaptureReader::place, id);
        return place.isEmpty() ? Optional.empty() : Optional.of(read(place.get()));
    }

    private record Place(
            String requestedUrl,
            String url,
            Instant fetched,
            String file,
            long offset,
            @Nullable Long content) {}

    private static Place place(Row row) {
        return new Place(row.text(), row.text(), row.instant(), row.text(), row.number(), row.numberOrNull());
    }

    private Capture read(Place place) throws IOException {
        Capture record = RecordReader.read(folder.resolve(place.file()), place.offset());
        Capture content =
                place.content() == null ? record : capture(place.content()).orElseThrow();
        return new Capture(
                place.requestedUrl(),
                place.url(),
                place.fetched(),
                record.status(),
                record.requestHeaders(),
                record.headers(),
                content.wire(),
                content.payload(),
                content.truncated());
    }
}
