package cuttings.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    private static final String URL = "https://courier.example/harbour/1";

    @TempDir
    private Path folder;

    private Path html;
    private Path text;

    @BeforeEach
    void savePages() throws IOException {
        html = saved("ferry.html");
        text = saved("ferry.txt");
    }

    private Path saved(String name) throws IOException {
        try (InputStream page = ExplainCommandTest.class.getResourceAsStream("explain/" + name)) {
            return Files.write(folder.resolve(name), page.readAllBytes());
        }
    }

    private Invocation invocation() {
        return new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .environment("PAGER", "");
    }

    private JsonNode json(Path page) {
        return new JsonMapper()
                .readTree(invocation()
                        .with("explain", "--json", "--url", URL, page.toString())
                        .out());
    }

    private static List<JsonNode> blocks(JsonNode explanation, String text) {
        return explanation
                .get("blocks")
                .valueStream()
                .filter(block -> block.get("text").stringValue().startsWith(text))
                .toList();
    }

    @Test
    void everyFieldNamesItsRuleAndWhatWasNotTaken() {
        JsonNode fields = json(html).get("fields");
        JsonNode headline = fields.get("headline");
        assertThat(headline.get("value").stringValue()).isEqualTo("Ferry returns to the northern islands");
        assertThat(headline.get("rule").stringValue()).isEqualTo("json-ld news");
        assertThat(headline.get("considered")
                        .valueStream()
                        .map(value -> value.get("rule").stringValue()))
                .contains("meta og:title", "title", "printed h1");
        assertThat(fields.at("/authors/value/0").stringValue()).isEqualTo("Ada Moss");
        assertThat(fields.at("/authors/considered").findValuesAsString("value")).contains("Courier newsroom");
        assertThat(fields.at("/published/considered").findValuesAsString("value"))
                .contains("2026-06-02T07:10:00+01:00", "2026-06-02T07:15:00+01:00");
        assertThat(fields.at("/body/rule").stringValue()).isEqualTo("story blocks");
        assertThat(fields.at("/section/value").isNull()).isTrue();
    }

    @Test
    void everyBlockIsThereOnceInOrderWithItsFate() {
        JsonNode explanation = json(html);
        assertThat(explanation.get("status").stringValue()).isEqualTo("article");
        assertThat(explanation.get("reason").isNull()).isTrue();
        assertThat(explanation.get("blocks").propertyNames()).isEmpty();
        assertThat(explanation.get("blocks").get(0).propertyNames())
                .containsExactly("kept", "part", "reason", "likelihood", "text");
        assertThat(blocks(explanation, "The ferry between")).singleElement().satisfies(block -> {
            assertThat(block.get("kept").booleanValue()).isTrue();
            assertThat(block.get("part").stringValue()).isEqualTo("body");
            assertThat(block.get("likelihood").doubleValue()).isBetween(0.5, 1.0);
        });
        assertThat(blocks(explanation, "Two years after").get(0).get("part").stringValue())
                .isEqualTo("standfirst");
        Map.of(
                        "Home", "navigation",
                        "Ferry returns", "the headline",
                        "By Ada", "the byline",
                        "The new ferry on", "caption of photo 1",
                        "Read more", "points to another story",
                        "©", "line of source or rights")
                .forEach((begin, reason) -> assertThat(blocks(explanation, begin))
                        .as(begin)
                        .first()
                        .satisfies(block -> {
                            assertThat(block.get("kept").booleanValue()).isFalse();
                            assertThat(block.get("part").isNull()).isTrue();
                            assertThat(block.get("reason").stringValue()).isEqualTo(reason);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry.html", "ferry.txt"})
    void whatIsKeptIsTheBodyThatExtractGives(String name) {
        String page = folder.resolve(name).toString();
        String body = new JsonMapper()
                .readTree(invocation().with("extract", "--url", URL, page).out())
                .get("body")
                .stringValue();
        List<String> kept = json(folder.resolve(name))
                .get("blocks")
                .valueStream()
                .filter(block -> block.get("part").stringValue("").equals("body"))
                .map(block -> block.get("text").stringValue())
                .toList();
        assertThat(String.join("\n\n", kept)).isEqualTo(body);
    }

    @Test
    void aFlattenedPageIsExplainedByItsLines() {
        JsonNode explanation = json(text);
        assertThat(explanation.at("/fields/byline/considered/0/rule").stringValue())
                .matches("line \\d+, \\d+ % likely");
        assertThat(blocks(explanation, "2 June"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("reason").stringValue()).isEqualTo("line of the date"));
        assertThat(blocks(explanation, "The new ferry on"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("reason").stringValue()).isEqualTo("caption of photo 1"));
    }

    @Test
    void aPersonSeesVerdictFieldsAndBlocks() {
        String screen = invocation()
                .environment("COLUMNS", "80")
                .with("explain", "--url", URL, html.toString())
                .out();
        assertThat(screen)
                .startsWith("article: ")
                .contains("\nFIELD ", "\n  not ", "\n   LIKELY  WHY ", "\n+  ", "\n-  ")
                .doesNotContain("\u001b", "\u0007");
        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    }

    @Test
    void longTextsAreCutUnlessAllIsAskedFor() {
        String end = "two years after the last boat was sold to a scrapyard on the mainland.";
        assertThat(invocation()
                        .environment("COLUMNS", "80")
                        .with("explain", html.toString())
                        .out())
                .doesNotContain(end);
        assertThat(invocation()
                        .environment("COLUMNS", "80")
                        .with("explain", "--full", html.toString())
                        .out())
                .contains(end);
    }

    @Test
    void aTerminalGetsColoursButNotUnderNoColor() {
        assertThat(invocation().onTerminal(80).with("explain", html.toString()).out())
                .contains("\u001b[32m+", "\u001b[31m-")
                .doesNotContain("\u001b]0;owned");
        assertThat(invocation()
                        .onTerminal(80)
                        .environment("NO_COLOR", "1")
                        .with("explain", html.toString())
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void anArticleOfTheArchiveIsExplainedFromItsCapture() {
        invocation().with("import", "--url", URL, "--site", "courier", html.toString());
        Invocation.Result result = invocation().with("explain", "--json", "1");
        assertThat(result.exitCode()).as(result.err()).isZero();
        JsonNode explanation = new JsonMapper().readTree(result.out());
        assertThat(explanation.get("url").stringValue()).isEqualTo(URL);
        assertThat(explanation.get("site").stringValue()).isEqualTo("courier");
        assertThat(blocks(explanation, "The ferry between")).hasSize(1);
    }

    @Test
    void anArticleThatIsNotThereIsNamed() {
        invocation().with("import", html.toString());
        Invocation.Result result = invocation().with("explain", "99");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no article 99");
    }

    @Test
    void aCaptureThatIsLostIsTheArchivesTrouble() throws IOException {
        invocation().with("import", html.toString());
        try (Stream<Path> files = Files.list(folder.resolve("archive/warc"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Invocation.Result result = invocation().with("explain", "1");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("capture").hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Invocation.Result result =
                invocation().with("explain", folder.resolve("none.html").toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("none.html", "no such file");
    }

    @Test
    void whatIsNoPageIsAFault() throws IOException {
        Path picture = Files.write(folder.resolve("x.html"), "\u0089PNG\r\n\u001a\n\u0000".getBytes(ISO_8859_1));
        Invocation.Result result = invocation().with("explain", picture.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).hasLineCount(1);
    }
}
