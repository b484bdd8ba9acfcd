package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Dated;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.BlockFate.Part;
import cuttings.extract.trace.Considered;
import cuttings.extract.trace.Explanation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationPageTest {

    private static final String LONG =
            "The ferry between Oldhaven and the northern islands is back at work, two years after the last boat was sold"
                    + " to a scrapyard on the mainland, and the milk comes on time again.";

    private static final Explanation FERRY = new Explanation(
            new Extraction(PageStatus.ARTICLE, null, ferry(), "1"),
            Map.of(
                    Field.HEADLINE,
                    List.of(
                            new Considered("Ferry returns to the northern islands", "json-ld news", null),
                            new Considered("Ferry is back: what islanders need to know", "meta og:title", null),
                            new Considered("Ferry returns to the northern islands", "printed h1", null)),
                    Field.MODIFIED,
                    List.of(new Considered("2026-06-09", "printed time", "9 June 2026")),
                    Field.AUTHORS,
                    List.of(
                            new Considered("Ada Moss", "printed byline", "By Ada Moss"),
                            new Considered("Courier\u001b]0;owned\u0007 newsroom", "meta author", null))),
            List.of(
                    new BlockFate(Part.NONE, "navigation", 0.001, "Home"),
                    new BlockFate(Part.NONE, "the headline", 0.71, "Ferry returns to the northern islands"),
                    new BlockFate(Part.STANDFIRST, "the standfirst", 0.66, "A new one sails again from Oldhaven"),
                    new BlockFate(Part.NONE, "caption of photo 1", 0.07, "The new ferry on its first trip"),
                    new BlockFate(Part.BODY, "reads like the story", 0.993, LONG),
                    new BlockFate(
                            Part.BODY, "reads like the story", 0.93, "夜行フェリーが霧で三時間遅れる、乗客は港で朝を待つことになった。".repeat(3)),
                    new BlockFate(Part.NONE, "list of links", 0.03, "Nine goats \u001b[31mon the quay\u202e")));

    private static Article ferry() {
        return new Article(
                "https://courier.example/harbour/1",
                null,
                "courier.example",
                null,
                "en-GB",
                "Ferry returns to the northern islands",
                "A new one sails again from Oldhaven",
                null,
                List.of(new Author("Ada Moss")),
                Dated.parse("2026-06-02T07:10:00+01:00").orElseThrow(),
                null,
                List.of(Block.paragraph(LONG), Block.paragraph("夜行フェリーが霧で三時間遅れる")),
                List.of(new Photo(null, "The new ferry on its first trip", "M. Holm", null, true)),
                List.of("ferry", "islands"),
                null,
                new Provenance(Map.of(
                        Field.HEADLINE, new Origin("json-ld news", null),
                        Field.AUTHORS, new Origin("printed byline", "By Ada Moss"),
                        Field.PUBLISHED, new Origin("json-ld", null),
                        Field.BODY, new Origin("story blocks", null))));
    }

    private static String screen(Explanation explanation, OptionalInt columns, boolean coloured) {
        StringBuilder screen = new StringBuilder();
        new ExplanationPage(
                        columns,
                        new Style(coloured),
                        line -> screen.append(line).append('\n'))
                .print(explanation, new ExplainedFields(explanation, Invocation.NOW));
        return screen.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void anExplanationFitsTheTerminal(int columns) throws IOException {
        String screen = screen(FERRY, OptionalInt.of(columns), false);
        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        GoldenScreen.check("explain-" + columns, screen);
    }

    @Test
    void withoutColoursASignTellsWhatIsKept() {
        assertThat(screen(FERRY, OptionalInt.empty(), false))
                .doesNotContain("\u001b")
                .contains("\n+  0.99    reads like the story  " + LONG + "\n")
                .contains("\n^  0.66    the standfirst ")
                .contains("\n-  0.00    navigation ");
    }

    @Test
    void withColoursWhatIsKeptIsGreenAndWhatIsNotIsRed() {
        assertThat(screen(FERRY, OptionalInt.of(80), true))
                .contains("\u001b[32m+  0.99")
                .contains("\u001b[31m-  0.00    navigation            Home\u001b[0m")
                .contains("\u001b[2m  not");
    }

    @Test
    void nothingOfAPageReachesTheTerminalAsASequence() {
        assertThat(screen(FERRY, OptionalInt.empty(), false))
                .contains("Courier\ufffd]0;owned\ufffd newsroom", "Nine goats \ufffd[31mon the quay\ufffd")
                .doesNotContain("\u0007", "\u202e");
    }

    @Test
    void aValueThatSeveralRulesGiveIsNoLoser() {
        ExplainedFields fields = new ExplainedFields(FERRY, Invocation.NOW);
        assertThat(fields.losers(Field.HEADLINE))
                .extracting(Considered::value)
                .containsExactly("Ferry is back: what islanders need to know");
        assertThat(fields.losers(Field.MODIFIED)).extracting(Considered::rule).containsExactly("printed time");
    }

    @Test
    void aPageThatIsNoArticleSaysWhatItIs() {
        assertThat(screen(notFound("the page says that there is nothing here"), OptionalInt.of(80), false))
                .startsWith("soft-not-found: the page says that there is nothing here\n")
                .doesNotContain("LIKELY");
    }

    private static Explanation notFound(@Nullable String reason) {
        return new Explanation(new Extraction(PageStatus.SOFT_NOT_FOUND, reason, ferry(), "1"), Map.of(), List.of());
    }
}
