package cuttings.archive;

import cuttings.article.Article;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the full-text index of the current revisions once more, aside, and compares it with the one that is kept: how
 * often each word occurs, and how many words each article has.
 */
final class FullTextCheck implements ArchiveCheck.Part {

    private static final Logger log = LoggerFactory.getLogger(FullTextCheck.class);
    private static final String WORDS = "SELECT term, doc, cnt FROM temp.%s_words";
    private static final String LENGTHS = "SELECT id, sz FROM %s_docsize";

    @Override
    public long check(Database database, Consumer<String> damages) {
        long articles = build(database);
        database.run("CREATE VIRTUAL TABLE temp.kept_words USING fts5vocab(main, full_text, row)");
        database.run("CREATE VIRTUAL TABLE temp.built_words USING fts5vocab(temp, built, row)");
        String kept = String.format(Locale.ROOT, LENGTHS, "main.full_text");
        String built = String.format(Locale.ROOT, LENGTHS, "temp.built");
        database.each(
                "SELECT id FROM (" + built + " EXCEPT " + kept + ") UNION SELECT id FROM (" + kept + " EXCEPT " + built
                        + ")",
                row -> damages.accept(
                        String.format(Locale.ROOT, "article %d: the full-text index does not fit", row.number())));
        long words = differences(
                database, String.format(Locale.ROOT, WORDS, "kept"), String.format(Locale.ROOT, WORDS, "built"));
        if (words > 0) {
            damages.accept(String.format(Locale.ROOT, "the full-text index does not fit in %d words", words));
        }
        return articles;
    }

    private static long differences(Database database, String one, String other) {
        return database.number("SELECT count(*) FROM (SELECT term FROM (" + one + " EXCEPT " + other
                + ") UNION SELECT term FROM (" + other + " EXCEPT " + one + "))");
    }

    private static long build(Database database) {
        database.run(definition(database));
        CuttingReader reader = new CuttingReader(database);
        SearchIndex index = new SearchIndex(database, "temp.built");
        long[] articles = {0};
        database.each("SELECT id, current FROM article ORDER BY id", row -> {
            add(index, row.number(), () -> reader.article(row.number()));
            articles[0]++;
        });
        return articles[0];
    }

    /** An article that cannot be read has been told of; it is missed here as well. */
    private static void add(SearchIndex index, long id, Supplier<Article> article) {
        try {
            index.write(id, IndexedWords.of(article.get()));
        } catch (ArchiveException unreadable) {
            log.debug("article {} cannot be indexed", id, unreadable);
        }
    }

    private static String definition(Database database) {
        return database.first("SELECT sql FROM main.sqlite_master WHERE name = 'full_text'", Row::text)
                .orElseThrow(() -> new ArchiveException(
                        ArchiveException.Kind.DAMAGED, "the archive's database has no full-text index"))
                .replaceFirst("full_text", "temp.built");
    }
}
