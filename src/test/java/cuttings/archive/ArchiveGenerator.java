package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Capture;
import cuttings.article.Dated;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fills an archive with invented articles that have the lengths and the vocabulary of real ones, for measuring.
 *
 * <p>{@code ArchiveGenerator FOLDER COUNT GOLD.jsonl}; the same arguments give the same articles. One word in two hundred of the
 * text is made up and rare, so that the index has the long tail of a real one.
 *
 * <p>What came out for 1,000,000 in November 2026, with 120 annotated pages, on two cores that others used as well: 1,100 to 1,900
 * a second of the writer's processor time, as many for the last as for the first; 13.5 KB an article in the database, 4.0 KB in
 * WARC files. A batch of 500 changes some 6,000 pages of 4 KB: 2,800 of the full-text index, 800 of the texts, 700 of the headlines'
 * index, 1,000 of the authors', 160 of the index of resemblance (2,200 at 115,000
 * articles when each hash went straight to its place).
 */
public final class ArchiveGenerator {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int BATCH = 500;
    private static final int SITES = 200;
    private static final int AUTHORS = 20_000;
    private static final int DAYS = 3650;
    private static final Instant START = Instant.parse("2012-01-01T00:00:00Z");

    private final RealTexts texts;
    private final int count;

    private ArchiveGenerator(RealTexts texts, int count) {
        this.texts = texts;
        this.count = count;
    }

    /** Generates, and prints the rate. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        ArchiveGenerator generator = new ArchiveGenerator(RealTexts.read(Path.of(arguments[2])), count);
        long begun = System.nanoTime();
        try (Archive archive = Archive.openForWriting(folder, Clock.systemUTC(), ArchiveSettings.DEFAULTS)) {
            generator.fill(archive);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d articles in %.1f s: %.0f a second%n", count, seconds, count / seconds);
    }

    private void fill(Archive archive) {
        long inWrite = 0;
        long worked = 0;
        for (int first = 0; first < count; first += BATCH) {
            List<Packed> batch = IntStream.range(first, Math.min(count, first + BATCH))
                    .parallel()
                    .mapToObj(this::packed)
                    .toList();
            long begun = System.nanoTime();
            long work = PROCESSOR.getCurrentThreadCpuTime();
            archive.write(writer -> {
                batch.forEach(packed -> store(writer, packed));
                return batch.size();
            });
            inWrite += System.nanoTime() - begun;
            worked += PROCESSOR.getCurrentThreadCpuTime() - work;
            if (first % 50_000 == 0) {
                System.out.printf("%d %.0f a second in the archive%n", first, (first + BATCH) / (inWrite / 1e9));
            }
        }
        System.out.printf(
                "%.0f a second in the archive alone, %.0f a second of the writer's processor time%n",
                count / (inWrite / 1e9), count / (worked / 1e9));
    }

    private record Packed(PackedCapture capture, PackedArticle article) {}

    private Packed packed(int number) {
        Article article = article(number, new Random(number));
        Instant fetched = START.plusSeconds(86_400L * DAYS * number / count);
        byte[] page = article.bodyText().getBytes(StandardCharsets.UTF_8);
        return new Packed(
                PackedCapture.of(Capture.ofFile(article.url(), fetched, "text/plain; charset=utf-8", page)),
                PackedArticle.of(new Extraction(PageStatus.ARTICLE, null, article, "generated")));
    }

    private static void store(ArchiveWriter writer, Packed packed) {
        long capture = writer.keep(packed.capture());
        writer.store(packed.article(), capture, packed.article().article().url(), null);
    }

    private Article article(int number, Random random) {
        String site = "site" + skewed(random, SITES) + ".example";
        LocalDate day =
                LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays((long) DAYS * number / count - random.nextInt(3));
        List<Author> authors = authors(random);
        return new Article(
                "https://" + site + "/" + day + "/" + number,
                "https://" + site + "/" + day + "/" + number,
                site,
                "Section " + skewed(random, 20),
                "en",
                texts.words(random, 9),
                texts.words(random, 25),
                authors.isEmpty() ? null : "By " + authors.get(0).name(),
                authors,
                Dated.parse("%sT%02d:%02d:00Z".formatted(day, random.nextInt(24), random.nextInt(60)))
                        .orElseThrow(),
                null,
                body(random),
                List.of(new Photo(
                        "https://" + site + "/photos/" + number + ".jpg",
                        texts.words(random, 14),
                        "Agency",
                        null,
                        true)),
                List.of(texts.words(random, 1), texts.words(random, 1)),
                true,
                new Provenance(Map.of(
                        Field.HEADLINE, new Origin("json-ld", null),
                        Field.BODY, new Origin("densest block", null),
                        Field.PUBLISHED, new Origin("meta article:published_time", day.toString()))));
    }

    private List<Block> body(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int left = texts.length(random); left > 0; left -= 60) {
            blocks.add(Block.paragraph(texts.words(random, Math.min(left, 60))));
        }
        return blocks;
    }

    private static List<Author> authors(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> skewed(random, AUTHORS))
                .distinct()
                .map(name -> new Author("Given" + name % 300 + " Family" + name / 300))
                .toList();
    }

    /** A few come often, most seldom. */
    private static int skewed(Random random, int bound) {
        double even = random.nextDouble();
        return (int) (bound * even * even * even);
    }
}
