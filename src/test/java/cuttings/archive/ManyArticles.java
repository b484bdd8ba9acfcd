package cuttings.archive;

import cuttings.article.Article;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** An archive of so many articles that lookups take another way; their days are in no order. */
record ManyArticles(Path folder) {

    /** Fills a folder with articles, each made for its number and its day of publication. */
    static ManyArticles fill(Path folder, int count, BiFunction<Integer, String, Article> articles) {
        try (Archive archive = Archive.openForWriting(folder, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            archive.write(writer -> {
                IntStream.range(0, count).forEach(number -> store(writer, number, articles.apply(number, day(number))));
                return count;
            });
        }
        return new ManyArticles(folder);
    }

    private static String day(int number) {
        return LocalDate.of(2010, 1, 1).plusDays(number * 37L % 3000).toString();
    }

    private static void store(ArchiveWriter writer, int number, Article article) {
        String key = "article" + number;
        long capture = writer.keep(
                PackedCapture.of(Samples.capture("https://coast.example/" + key, Samples.MONDAY, "page " + number)));
        writer.store(PackedArticle.of(Samples.story(article)), capture, key, null);
    }

    Database database() {
        return Database.openForReading(folder.resolve(Archive.DATABASE), Long.MAX_VALUE);
    }

    List<Long> found(Filter filter) {
        List<Long> found = new ArrayList<>();
        try (Lookup archive = Lookup.open(folder)) {
            archive.find(filter, cutting -> found.add(cutting.id()));
        }
        return found;
    }
}
