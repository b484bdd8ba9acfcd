package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.testing.Corpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The thousand feeds of feedparser's tests: each is read or reported, and the links and titles are those that its
 * comment names.
 */
class FeedCorpusTest {

    private static final Pattern LINK =
            Pattern.compile("Expect:.*entries\\[0\\](?:\\['link'\\]|\\.link) == u?['\"](http[^'\"]+)['\"]");

    /** What these expect depends on the address and the headers that their own test server gives them. */
    private static final Set<String> NEED_THEIR_SERVER =
            Set.of("http_item_link_base_content_location.xml", "http_item_link_base_docuri.xml");

    @Test
    void readsAllButBareEncodingsOfTheFeeds() throws IOException {
        List<String> unread = new ArrayList<>();
        for (Path file : Corpora.files("feeds")) {
            if (!read(file).faults().isEmpty()) {
                unread.add(file.getFileName().toString());
            }
        }
        // UTF-32, a charset name that no Java knows, and one that breaks off in its first item.
        assertThat(unread)
                .containsExactlyInAnyOrder(
                        "rss_incomplete_cdata.xml",
                        "u16.xml",
                        "utf-32be-autodetect.xml",
                        "utf-32be-bom.xml",
                        "utf_32.xml");
    }

    @Test
    void findsTheLinkThatTheFeedsCommentNames() throws IOException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Path file : Corpora.files("feeds/wellformed")) {
            Matcher expected = LINK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            if (!NEED_THEIR_SERVER.contains(file.getFileName().toString()) && expected.find()) {
                compared++;
                List<?> links = read(file).candidates().stream()
                        .map(found -> found.url())
                        .limit(1)
                        .toList();
                if (!links.equals(List.of(expected.group(1)))) {
                    different.add(file.getFileName() + ": " + links + " instead of " + expected.group(1));
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(6);
        assertThat(different).isEmpty();
    }

    private static Discovered read(Path file) throws IOException {
        return FeedReader.read(Captures.of("application/xml", Files.readAllBytes(file)));
    }
}
