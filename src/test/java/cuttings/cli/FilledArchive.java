package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.PackedArticle;
import cuttings.archive.PackedCapture;
import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Capture;
import cuttings.article.Dated;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An archive with a handful of invented articles, numbered from 1 in the order of {@link #ARTICLES}. */
final class FilledArchive {

    private static final Instant FETCHED = Instant.parse("2026-11-20T03:00:00Z");
    private static final Clock CLOCK = Clock.fixed(FETCHED, ZoneOffset.UTC);

    static final List<Article> ARTICLES = List.of(
            story("coast.example", "Harbour opens again", "2022-01-10T08:15:00+01:00", "Ada Lind", "Jörg Weiß"),
            story("coast.example", "Fog holds the night ferry", "2022-01-11T15:54", "Ada Lind"),
            story("valley.example", "夜行フェリーが霧で三時間遅れる、乗客は港で朝を待つことになった", "2022-02-01", "佐藤 花子"),
            story(
                    "valley.example",
                    "\u001b]0;owned\u0007\u202eSnow closes the pass",
                    "2021-12-31T23:30",
                    "Ove Lindqvist"),
            bare("bay.example", "=HYPERLINK(\"x\")"));

    private FilledArchive() {}

    static Path in(Path folder) {
        Path archive = folder.resolve("archive");
        try (Archive open = Archive.openForWriting(archive, CLOCK, ArchiveSettings.DEFAULTS)) {
            ARTICLES.forEach(article -> add(open, article, FETCHED));
            Article fog = ARTICLES.get(1);
            add(
                    open,
                    withBody(fog, "The fog lifted after nine hours, and the ferry left."),
                    FETCHED.plus(2, ChronoUnit.DAYS));
        }
        return archive;
    }

    /** Puts a third form of the second article into the archive. */
    static void revise(Path archive) {
        try (Archive open = Archive.openForWriting(archive, CLOCK, ArchiveSettings.DEFAULTS)) {
            add(open, withBody(ARTICLES.get(1), "The fog came back in the evening."), FETCHED.plus(3, ChronoUnit.DAYS));
        }
    }

    private static void add(Archive archive, Article article, Instant fetched) {
        archive.write(writer -> {
            byte[] page = "<p>page</p>".getBytes(StandardCharsets.UTF_8);
            long capture = writer.keep(PackedCapture.of(Capture.ofFile(article.url(), fetched, "text/html", page)));
            Extraction extraction = new Extraction(PageStatus.ARTICLE, null, article, "1");
            return writer.store(PackedArticle.of(extraction), capture, article.url(), article.site());
        });
    }

    private static Article withBody(Article article, String text) {
        return new Article(
                article.url(),
                article.canonicalUrl(),
                article.site(),
                "Weather",
                "pt-BR",
                article.headline(),
                article.standfirst(),
                article.byline(),
                article.authors(),
                article.published(),
                article.modified(),
                List.of(Block.paragraph(text)),
                article.photos(),
                article.tags(),
                article.freeToRead(),
                article.provenance());
    }

    /** An article of which only headline and body are known. */
    private static Article bare(String site, String headline) {
        return new Article(
                "https://" + site + "/bare",
                null,
                site,
                null,
                null,
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(Block.paragraph("Nobody knows more than this about it.")),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
    }

    private static Article story(String site, String headline, @Nullable String published, String... authors) {
        return new Article(
                "https://" + site + "/" + headline.codePointAt(0) + headline.length(),
                null,
                site,
                "Town",
                "en",
                headline,
                "What it means for those who cross the sound every day",
                authors.length == 0 ? null : "By " + String.join(" and ", authors),
                List.of(authors).stream().map(Author::new).toList(),
                published == null ? null : Dated.parse(published).orElseThrow(),
                null,
                List.of(
                        Block.paragraph("The first boat left the quay at dawn with ninety passengers, a brass band and"
                                + " two goats, and came back at noon with the same goats."),
                        new Block(Block.Kind.HEADING, "A long wait"),
                        new Block(Block.Kind.QUOTATION, "We had given up hope."),
                        new Block(Block.Kind.LIST_ITEM, "Tickets are sold on board.")),
                List.of(new Photo(
                        "https://" + site + "/quay.jpg", "The quay at dawn", "Coast / M. Holm", "A quay", true)),
                List.of("harbour", "ferry"),
                true,
                new Provenance(Map.of(Provenance.Field.HEADLINE, new Provenance.Origin("json-ld", null))));
    }
}
