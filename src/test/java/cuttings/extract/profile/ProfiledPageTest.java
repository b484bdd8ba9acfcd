package cuttings.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfiledPageTest {

    private static final String PAGE = """
            <h1 class="t">Lamp stays</h1><p class="w">AUTHOR Anna Brandt</p><time class="d">3. März 2023, 9.20 Uhr</time>
            <div class="b"><p>One.</p><ul><li><p>Two.</p></li></ul><p class="ad">Buy!</p><h3>Three</h3></div><p>Four.</p>
            """;

    @TempDir
    Path folder;

    @Test
    void laysItsFieldsOverTheGeneralOnesAndSaysSo() throws IOException {
        Article article = read("""
                versions:
                  - headline: .t
                    remove: [.ad]
                    byline: .w
                    byline_form: "Author {names}"
                    body: .b
                """, null);

        assertThat(article.headline()).isEqualTo("Lamp stays");
        assertThat(article.authors()).extracting("name").containsExactly("Anna Brandt");
        assertThat(article.body())
                .containsExactly(
                        Block.paragraph("One."), Block.paragraph("Two."), new Block(Block.Kind.HEADING, "Three"));
        assertThat(article.standfirst()).isEqualTo("general standfirst");
        assertThat(article.provenance().of(Field.HEADLINE).orElseThrow().rule()).isEqualTo("site profile");
    }

    @Test
    void leavesWhatItsRulesDoNotFind() throws IOException {
        Article article = read("versions: [{headline: .nowhere, byline: .w, byline_form: 'By {names}'}]", null);

        assertThat(article.headline()).isEqualTo("general headline");
        assertThat(article.authors()).isEmpty();
        assertThat(article.provenance().origins()).isEmpty();
    }

    @Test
    void readsADateInItsFormAndCompletesItWithTheConfiguredZone() throws IOException {
        String rules = "versions: [{published: .d, date_form: \"d. MMMM uuuu, H.mm 'Uhr'\", date_language: de}]";

        assertThat(read(rules, null).published()).hasToString("2023-03-03T09:20");

        Article zoned = read(rules, ZoneId.of("Europe/Berlin"));
        assertThat(zoned.published()).hasToString("2023-03-03T09:20:00+01:00");
        assertThat(zoned.provenance().of(Field.PUBLISHED).orElseThrow().rule()).contains("zone configured");
    }

    private Article read(String yaml, @Nullable ZoneId zone) throws IOException {
        Files.writeString(folder.resolve("kestrel.example.yaml"), yaml);
        ProfileVersion rules = Profiles.in(folder)
                .of("https://kestrel.example/")
                .flatMap(profile -> profile.at(Instant.EPOCH))
                .orElseThrow();
        ProfiledPage page = new ProfiledPage(Jsoup.parse(PAGE), rules, zone);
        page.prune();
        return page.over(general());
    }

    private static Article general() {
        return new Article(
                "https://kestrel.example/",
                null,
                "kestrel.example",
                null,
                "de",
                "general headline",
                "general standfirst",
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
    }
}
