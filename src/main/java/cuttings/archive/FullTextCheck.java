package cuttings.archive;

import cuttings.article.Article;
import java.util.Locale;
import java.util.Map;
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

    /** It is read only once: what is merged on the way is merged in vain, and little is where much is gathered in memory. */
    private static final Map<String, Integer> SETTINGS =
            Map.of("hashsize", 4 * 1024 * 1024, "automerge", 0, "crisismerge", 1_000);

    /** One walk through each index: what both say of a word is there twice. */
    private static final String DIFFERENT_WORDS = """
            SELECT count(DISTINCT term) FROM (
              SELECT term FROM (
                SELECT term, doc, cnt FROM temp.kept_words UNION ALL SELECT term, doc, cnt FROM temp.built_words)
              GROUP BY term, doc, cnt HAVING count(*) <> 2)""";

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
        long words = database.number(DIFFERENT_WORDS);
        if (words > 0) {
            damages.accept(String.format(Locale.ROOT, "the full-text index does not fit in %d words", words));
        }
        return articles;
    }

    private static long build(Database database) {
        database.run(definition(database));
        SETTINGS.forEach((setting, value) ->
                database.change("INSERT INTO temp.built (built, rank) VALUES (?, ?)", setting, value));
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
