package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.ArchiveCheck;
import cuttings.article.Site;
import cuttings.testing.MisbehavingServer;
import cuttings.testing.Misbehaviour;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a server answers is kept as a WARC record, with the reason where it is not all of it. */
class KeptAnswersTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void answersThatCannotBeUsedAreKeptAndTheArchiveIsSound() throws Exception {
        List<Misbehaviour> usual = List.of(
                Misbehaviour.IMAGE,
                Misbehaviour.NOT_GZIP,
                Misbehaviour.CUT_GZIP,
                Misbehaviour.GZIP_BOMB,
                Misbehaviour.SHORT_OF_LENGTH,
                Misbehaviour.CHUNK_SIZE_ZZ,
                Misbehaviour.LARGEST_LENGTH);
        try (MisbehavingServer server = new MisbehavingServer()) {
            List<String> urls = usual.stream().map(server::url).toList();
            new OneCrawl(folder).at(NIGHT, new Site("Harbour Post", List.of(), urls, null, null));
        }

        assertThat(truncations())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/image", "unspecified",
                        "/not-gzip", "",
                        "/cut-gzip", "",
                        "/gzip-bomb", "",
                        "/short-of-length", "disconnect",
                        "/chunk-size-zz", "unspecified",
                        "/largest-length", "length"));
        assertThat(ArchiveCheck.of(folder, step -> {}).damages()).isEmpty();
    }

    /** The path of each response record, robots.txt left out, with the reason why it is not whole, or nothing. */
    private Map<String, String> truncations() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("warc"))) {
            for (Path file : files.toList()) {
                try (InputStream records = new GZIPInputStream(Files.newInputStream(file))) {
                    String all = new String(records.readAllBytes(), StandardCharsets.ISO_8859_1);
                    Stream.of(all.split("WARC/1.1\r\n"))
                            .filter(record -> record.contains("WARC-Type: response\r\n"))
                            .forEach(record -> reasons.put(
                                    field("WARC-Target-URI: http://[^/]+(\\S+)", record),
                                    field("WARC-Truncated: (\\S+)", record)));
                }
            }
        }
        reasons.remove("/robots.txt");
        return reasons;
    }

    private static String field(String pattern, String record) {
        Matcher matcher = Pattern.compile(pattern).matcher(record);
        return matcher.find() ? matcher.group(1) : "";
    }
}
