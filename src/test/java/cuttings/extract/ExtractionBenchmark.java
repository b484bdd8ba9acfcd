package cuttings.extract;

import cuttings.article.Capture;
import cuttings.article.PageOutcome;
import cuttings.testing.Corpora;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many real pages a second one core extracts, beside what jsoup needs to parse them, which is the floor, and beside
 * two other extractors for Java. A program, not a test: run {@link #main} with the class path of the tests, in the
 * repository's folder, with the corpora beside it. Each call takes the next page in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class ExtractionBenchmark {

    private static final String URL = "https://news.example/world/story";

    /** Later than any date on the pages, as when pages are really fetched: a later date is doubted and costs a search. */
    private static final Instant FETCHED = Instant.parse("2026-11-23T00:00:00Z");

    private final Extractor extractor = new Extractor();
    private final List<Capture> captures = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private int next;

    /** Runs all of them. */
    public static void main(String[] arguments) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getName())
                        .build())
                .run();
    }

    @Setup
    public void read() throws IOException {
        for (Path file : Corpora.files("news/pages")) {
            try (GZIPInputStream unzipped = new GZIPInputStream(Files.newInputStream(file))) {
                byte[] page = unzipped.readAllBytes();
                captures.add(Capture.ofFile(URL, FETCHED, "text/html", page));
                pages.add(PageDecoder.decode(page, Optional.of("text/html")));
            }
        }
    }

    private int turn() {
        next = (next + 1) % pages.size();
        return next;
    }

    @Benchmark
    public PageOutcome cuttings() {
        return extractor.extract(captures.get(turn()), ExtractionHints.NONE);
    }

    @Benchmark
    public Document jsoupParseOnly() {
        return Jsoup.parse(pages.get(turn()), URL);
    }

    @Benchmark
    public Object readability4j() {
        return new Readability4J(URL, pages.get(turn())).parse().getTextContent();
    }

    @Benchmark
    public String boilerpipe() throws BoilerpipeProcessingException {
        return ArticleExtractor.INSTANCE.getText(new StringReader(pages.get(turn())));
    }
}
