package cuttings.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.article.Cutting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportFormatTest {

    private static String export(ExportFormat format, Cutting... cuttings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportWriter writer = format.to(bytes)) {
            for (Cutting cutting : cuttings) {
                writer.write(cutting);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Lines are written as bytes at once, a single object as text: both are the same JSON. */
    @Property(tries = 300)
    void anyTextIsTheSameJsonInAFileAndOnTheTerminal(@ForAll @CharRange(from = '\0', to = '\uffff') String text) {
        Cutting cutting = Samples.archived(1, Samples.article(text, text + "\ud83d\ude00\u202e"));
        assertThat(export(ExportFormat.JSONL, cutting)).isEqualTo(ArticleJson.compact(cutting) + "\n");
    }

    @Test
    void jsonLinesHoldOneObjectALine() {
        String lines = export(ExportFormat.JSONL, Samples.full(), Samples.bare());
        assertThat(lines)
                .isEqualTo(ArticleJson.compact(Samples.full()) + "\n" + ArticleJson.compact(Samples.bare()) + "\n");
        assertThat(export(ExportFormat.JSONL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "JSONL;{\"headline\":\"Harbour talks end without agreement\",\"id\":17}|",
                "JSON;[|{\"headline\":\"Harbour talks end without agreement\",\"id\":17}|]|",
                "CSV;headline,id~|Harbour talks end without agreement,17~|",
                "TSV;headline\tid~|Harbour talks end without agreement\t17~|"
            })
    void onlySomeColumnsAreWrittenWhenAsked(ExportFormat format, String expected) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportWriter writer = format.to(bytes, List.of(Column.HEADLINE, Column.ID))) {
            writer.write(Samples.full());
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(expected.replace('~', '\r').replace('|', '\n'));
    }

    @Test
    void newsArticleSpeaksSchemaOrgAndLeavesOutWhatIsNotKnown() {
        JsonNode json = new JsonMapper().readTree(export(ExportFormat.NEWSARTICLE, Samples.full()));
        assertThat(json.get("@type").stringValue()).isEqualTo("NewsArticle");
        assertThat(json.at("/author/1/name").stringValue()).isEqualTo("Ove Lindqvist");
        assertThat(json.at("/image/0/creditText").stringValue()).isEqualTo("Coast Agency / I. Ferris");
        assertThat(json.get("datePublished").stringValue()).isEqualTo("2022-01-11T15:54");
        assertThat(json.get("isAccessibleForFree").booleanValue()).isTrue();
        JsonNode bare = new JsonMapper().readTree(export(ExportFormat.NEWSARTICLE, Samples.bare()));
        assertThat(bare.propertyNames()).containsExactly("@context", "@type", "url", "publisher");
    }

    @Test
    void newsPleaseHasItsKeysAndNullForWhatIsNotKnown() {
        JsonNode json = new JsonMapper().readTree(export(ExportFormat.NEWS_PLEASE, Samples.full()));
        assertThat(json.get("title").stringValue()).isEqualTo("Harbour talks end without agreement");
        assertThat(json.get("date_publish").stringValue()).isEqualTo("2022-01-11 15:54");
        assertThat(json.get("date_modify").stringValue()).isEqualTo("2022-01-12 09:10:00+03:00");
        assertThat(json.get("date_download").stringValue()).isEqualTo("2026-11-23 03:00:00");
        assertThat(json.get("image_url").stringValue()).isEqualTo("https://news.example/i/1.jpg");
        assertThat(json.get("title_rss").isNull()).isTrue();
        assertThat(export(ExportFormat.NEWS_PLEASE, Samples.bare())).contains("\"title\":null");
    }

    @Test
    void theJsonArrayIsOneValueWhateverItsLength() {
        JsonNode two = new JsonMapper().readTree(export(ExportFormat.JSON, Samples.full(), Samples.bare()));
        assertThat(two).hasSize(2);
        assertThat(two.get(0).get("id").intValue()).isEqualTo(17);
        assertThat(export(ExportFormat.JSON)).isEqualTo("[]\n");
        assertThat(new JsonMapper().readTree(export(ExportFormat.JSON, Samples.bare())))
                .hasSize(1);
    }

    @Test
    void csvHasHeadingsAndKeepsListsAsJson() {
        String[] lines = export(ExportFormat.CSV, Samples.full()).split("\r\n", -1);
        assertThat(lines[0])
                .startsWith("schema_version,id,url,canonical_url,site,")
                .endsWith(",provenance");
        assertThat(lines[1])
                .startsWith("1,17,https://news.example/world/550012/,")
                .contains(",\"[\"\"Ada Marsh\"\",\"\"Ove Lindqvist\"\"]\",2022-01-11T15:54,")
                .contains("\"Talks ended on Tuesday.\n\n“No date,” a clerk said.\"");
        assertThat(lines).hasSize(3);
    }

    @Test
    void unknownCellsAreEmpty() {
        assertThat(export(ExportFormat.CSV, Samples.bare()))
                .contains("\r\n1,,https://news.example/2,,news.example,,,,,,");
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+49", "-5", "@cmd", "'\t=1'", "'\r=1'", "＝1+1"})
    void aCellThatASpreadsheetWouldRunIsDefused(String formula) {
        String csv = export(ExportFormat.CSV, Samples.archived(1, Samples.article(formula, "By")));
        assertThat(csv).contains("'" + formula).doesNotContain("," + formula);
    }

    @Test
    void aCellTurnsNoDirectionAndColoursNoTerminal() {
        String csv = export(
                ExportFormat.CSV,
                Samples.archived(1, Samples.article("a\u202eb\u001b[31mc\u2067d\u009be", "\u200fBy")));
        assertThat(csv)
                .contains("a\ufffdb\ufffd[31mc\ufffdd\ufffde", "\u200fBy")
                .doesNotContain("\u001b", "\u202e", "\u2067", "\u009b");
    }

    @Test
    void tabsDivideTheCellsOfTsv() {
        assertThat(export(ExportFormat.TSV, Samples.archived(1, Samples.article("a\tb, c", "By"))))
                .contains("\t\"a\tb, c\"\t");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameArticlesGiveTheSameBytes(ExportFormat format) {
        assertThat(export(format, Samples.full(), Samples.bare()))
                .isEqualTo(export(format, Samples.full(), Samples.bare()));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PARQUET") // has groups of rows
    void articlesLeaveAsTheyComeAndAreNotGathered(ExportFormat format) {
        AtomicLong written = new AtomicLong();
        OutputStream counter = new OutputStream() {
            @Override
            public void write(int value) {
                written.incrementAndGet();
            }
        };
        try (ExportWriter writer = format.to(counter)) {
            LongStream.range(0, 1000)
                    .forEach(id ->
                            writer.write(Samples.archived(id, Samples.full().article())));
            assertThat(written.get()).isGreaterThan(300_000);
        }
    }

    @Test
    void aStreamThatFailsSaysSo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> {
                    try (ExportWriter writer = ExportFormat.JSONL.to(full)) {
                        writer.write(Samples.full());
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }

    @ParameterizedTest
    @CsvSource({"first_seen", "FIRST_SEEN", "first-seen", "' first_seen '"})
    void aColumnIsFoundByItsName(String name) {
        assertThat(Column.named(name)).contains(Column.FIRST_SEEN);
        assertThat(Column.named("title")).isEmpty();
    }
}
