package cuttings.export;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Cutting;
import cuttings.article.Dated;
import cuttings.article.PageStatus;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Invented articles for the tests. */
public final class Samples {

    private Samples() {}

    /** An article with every field. */
    public static Cutting full() {
        return archived(17, article("Harbour talks end without agreement", "By Ada Marsh"));
    }

    /** An article with a headline and byline of the caller's. */
    public static Article article(String headline, String byline) {
        return new Article(
                "https://news.example/world/550012/",
                "https://news.example/world/550012-harbour-talks/",
                "news.example",
                "World",
                "en",
                headline,
                "Both sides will meet again",
                byline,
                List.of(new Author("Ada Marsh"), new Author("Ove Lindqvist")),
                Dated.ofLocal(LocalDateTime.of(2022, 1, 11, 15, 54)),
                Dated.parse("2022-01-12T09:10:00+03:00").orElseThrow(),
                List.of(Block.paragraph("Talks ended on Tuesday."), Block.paragraph("“No date,” a clerk said.")),
                List.of(
                        new Photo("https://news.example/i/1.jpg", "At dawn", "Coast Agency / I. Ferris", null, true),
                        new Photo(null, "Later", null, "a boat", false)),
                List.of("harbour", "trade"),
                true,
                new Provenance(Map.of(
                        Provenance.Field.HEADLINE, new Provenance.Origin("json-ld", null),
                        Provenance.Field.PUBLISHED, new Provenance.Origin("printed date", "11 Jan, 2022 15:54"))));
    }

    /** An article of which hardly anything is known. */
    public static Cutting bare() {
        Article nothing = new Article(
                "https://news.example/2",
                null,
                "news.example",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
        return new Cutting(
                null,
                nothing,
                PageStatus.NO_STORY,
                null,
                Instant.parse("2026-11-23T03:00:00Z"),
                null,
                "0".repeat(64),
                "1");
    }

    /** The article as an archive keeps it. */
    public static Cutting archived(long id, Article article) {
        return new Cutting(
                id,
                article,
                PageStatus.ARTICLE,
                Instant.parse("2026-11-22T03:00:12.345Z"),
                Instant.parse("2026-11-23T03:00:00Z"),
                2,
                "ab".repeat(32),
                "1");
    }
}
