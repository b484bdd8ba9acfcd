package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.testing.Corpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published robots.txt cases agree with what we make of them, but for these, each for its reason. */
class RobotsCorpusTest {

    /** By line; the reasons that return are given once, the first time. */
    private static final List<String> DIFFERENT = List.of(
            // A product token has letters, - and _ only (RFC 9309 section 2.2.1); Google takes one up to the first
            // blank.
            "google 41",
            // The path of an address is compared percent-encoded (section 2.2.2), as we always send it; Google's
            // matcher
            // compares the bytes that its caller gives. We allow what both sides encode alike.
            "google 64",
            "google 66",
            "google 67",
            // Google cuts a line at 16,664 bytes; RFC 9309 does not.
            "google 84",
            "google 87",
            // Half a byte order mark makes the first line unreadable; Google looks past it.
            "spec 2",
            "spec 3",
            "spec 111",
            "spec 113",
            "spec 114",
            "spec 134",
            // /robots.txt itself is always allowed (section 2.2.2).
            "spec 194",
            "spec 200",
            // A token with a digit is none: a group for AB42bot is a group for AB (as in "google 41").
            "spec 201",
            "spec 202",
            "spec 204",
            "spec 345");

    @ParameterizedTest
    @CsvSource({"google, 145", "spec, 400"})
    void agreesWithThePublishedCasesButForTheNamedOnes(String table, int count) throws IOException {
        List<String> lines = Files.readAllLines(Corpora.folder("robots").resolve(table + ".tsv"));
        List<String> different = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (!agrees(lines.get(index).split("\t", -1))) {
                different.add(table + " " + (index + 1));
            }
        }
        assertThat(lines).hasSize(count);
        assertThat(different)
                .containsExactlyElementsOf(DIFFERENT.stream()
                        .filter(name -> name.startsWith(table))
                        .toList());
    }

    private static boolean agrees(String[] columns) {
        String agent = text(columns[4]).toLowerCase(Locale.ROOT);
        String url = text(columns[5]);
        RobotsRules rules = new RobotsParser(agent, Duration.ofMinutes(1))
                .parse(url, HexFormat.of().parseHex(columns[3]));
        return rules.permits().test(url) == columns[2].equals("ALLOW");
    }

    private static String text(String hexadecimal) {
        return new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.UTF_8);
    }
}
