package cuttings.archive.warc;

import cuttings.article.Capture;
import cuttings.article.FaultKind;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Tells whether a record holds a page: an answer of the status 200 that is HTML, or a saved file of text. Stateless. */
final class PageRecord {

    private static final Instant FIRST_COUNTED = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST_COUNTED = Instant.ofEpochMilli(Long.MAX_VALUE);

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> TEXT = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private static final String OTHER_MEDIA = FaultKind.NOT_A_PAGE.label();

    private PageRecord() {}

    /**
     * Reads one record.
     *
     * @throws IOException if it breaks the format, or its content cannot be decoded
     */
    static WarcItem read(InputStream bytes) throws IOException {
        try (WarcReader reader = new WarcReader(bytes)) {
            WarcRecord record = reader.next().orElseThrow(() -> new BrokenRecordException("there is none"));
            if (record.headers().first("WARC-Target-URI").isEmpty()) {
                throw new BrokenRecordException("it does not say of which address it is");
            }
            return record instanceof WarcResponse response ? answer(response) : savedFile(record);
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException | IllegalStateException e) {
            throw new BrokenRecordException("its head cannot be read: " + e.getMessage());
        }
    }

    private static WarcItem answer(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return new WarcItem.NoPage(response.target(), OTHER_MEDIA);
        }
        HttpResponse http = response.http();
        if (http.status() != 200) {
            return new WarcItem.NoPage(response.target(), "status-" + http.status());
        }
        return isOneOf(HTML, http.headers().all("Content-Type"))
                ? page(response)
                : new WarcItem.NoPage(response.target(), OTHER_MEDIA);
    }

    private static WarcItem savedFile(WarcRecord record) throws IOException {
        return isOneOf(TEXT, record.headers().all("Content-Type"))
                ? page(record)
                : new WarcItem.NoPage(record.headers().first("WARC-Target-URI").orElseThrow(), OTHER_MEDIA);
    }

    private static WarcItem page(WarcRecord record) throws IOException {
        Capture capture = RecordReader.read(record).orElseThrow(() -> new BrokenRecordException("it holds no page"));
        if (capture.truncated() != null) {
            return new WarcItem.NoPage(capture.url(), "truncated");
        }
        if (capture.payload().length == 0 && capture.wire().length > 0) {
            throw new BrokenRecordException("its content cannot be had by undoing its coding");
        }
        expectKeepable(capture);
        return new WarcItem.Page(capture);
    }

    /** An address that no record of ours could have, or a time beyond what milliseconds count, is the record's fault. */
    private static void expectKeepable(Capture capture) throws BrokenRecordException {
        Records.target(capture);
        Instant fetched = capture.fetched();
        if (fetched.isBefore(FIRST_COUNTED) || fetched.isAfter(LAST_COUNTED)) {
            throw new BrokenRecordException("its time " + fetched + " is beyond any that can be kept");
        }
    }

    /** An answer that does not say what it is may be a page. */
    private static boolean isOneOf(Set<String> types, List<String> contentTypes) {
        return contentTypes.isEmpty()
                || types.contains(contentTypes.get(0).split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
