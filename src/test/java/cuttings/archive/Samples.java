package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Capture;
import cuttings.article.Dated;
import cuttings.article.Extraction;
import cuttings.article.Headers;
import cuttings.article.PageStatus;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented articles and captures for the archive's tests. */
final class Samples {

    static final Instant MONDAY = Instant.parse("2022-01-10T06:00:00Z");
    static final Instant TUESDAY = Instant.parse("2022-01-11T06:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2022-01-12T06:00:00Z");
    static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);

    private Samples() {}

    static Article harbour() {
        return new Article(
                "https://coast.example/news/harbour",
                "https://coast.example/news/harbour/",
                "coast.example",
                "Town",
                "en",
                "Harbour opens again",
                "The quay was closed for two years",
                "By Ada Lind and Jörg Weiß",
                List.of(new Author("Ada Lind"), new Author("Jörg Weiß")),
                Dated.parse("2022-01-10T08:15:00+01:00").orElseThrow(),
                Dated.parse("2022-01-10").orElseThrow(),
                List.of(
                        Block.paragraph("The first ferry left the quay at dawn."),
                        new Block(Block.Kind.HEADING, "A long wait"),
                        new Block(Block.Kind.QUOTATION, "We had given up hope.")),
                List.of(
                        new Photo(
                                "https://coast.example/quay.jpg",
                                "The quay at dawn",
                                "Coast / M. Holm",
                                "A quay",
                                true),
                        new Photo(null, null, null, "A ferry", false)),
                List.of("harbour", "ferry"),
                true,
                new Provenance(Map.of(
                        Field.HEADLINE, new Origin("json-ld", null),
                        Field.PUBLISHED, new Origin("meta article:published_time", "2022-01-10T08:15:00+01:00"))));
    }

    /** An article of which only a few fields are known. */
    static Article article(@Nullable String headline, @Nullable String published, String... paragraphs) {
        return new Article(
                "https://coast.example/" + headline,
                null,
                "coast.example",
                null,
                null,
                headline,
                null,
                null,
                List.of(),
                published == null ? null : Dated.parse(published).orElseThrow(),
                null,
                Arrays.stream(paragraphs).map(Block::paragraph).toList(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
    }

    static Article signed(Article article, String... names) {
        return new Article(
                article.url(),
                article.canonicalUrl(),
                article.site(),
                article.section(),
                article.language(),
                article.headline(),
                article.standfirst(),
                String.join(", ", names),
                Arrays.stream(names).map(Author::new).toList(),
                article.published(),
                article.modified(),
                article.body(),
                article.photos(),
                article.tags(),
                article.freeToRead(),
                article.provenance());
    }

    static Extraction story(Article article) {
        return new Extraction(PageStatus.ARTICLE, null, article, "test-1");
    }

    static Capture capture(String url, Instant fetched, String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return new Capture(
                url,
                url,
                fetched,
                200,
                new Headers(List.of(
                        new Headers.Field("Host", "coast.example"), new Headers.Field("User-Agent", "tests/1"))),
                new Headers(List.of(
                        new Headers.Field("Content-Type", "text/html; charset=utf-8"),
                        new Headers.Field("Transfer-Encoding", "chunked"))),
                bytes,
                bytes);
    }

    /** Keeps a page and stores what was read from it, in one transaction. */
    static Stored store(Archive archive, String key, Instant fetched, Article article) {
        return archive.write(writer -> {
            long capture = writer.keep(PackedCapture.of(capture(article.url(), fetched, "<p>" + article.bodyText())));
            return writer.store(PackedArticle.of(story(article)), capture, key, null);
        });
    }
}
