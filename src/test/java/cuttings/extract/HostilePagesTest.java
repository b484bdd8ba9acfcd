package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are made to take long. Each takes about a second; what is not bounded takes minutes. */
class HostilePagesTest {

    private static final String URL = "https://www.harbour-herald.example/x";
    private static final Instant FETCHED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration ENOUGH = Duration.ofSeconds(8);
    private static final String TOP = "<title>Ferry returns</title><h1>Ferry returns</h1>";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<Arguments> pages() {
        return Stream.of(
                text("bylines and dates", "By Ada Moss\n3 January 2022, 12:30\n", 12_000),
                text("one line of names", "Ada Moss ", 1_300_000),
                text("one line of dates", "12 January 2022 ", 700_000),
                text("lines of dashes", "-".repeat(1_900) + "x\n", 2_000),
                text("lines of names and slashes", "./Ada/Moss".repeat(190) + "\n", 2_000),
                text("lines of marks", "(Foto: Ada Moss ".repeat(60) + "\n", 2_000),
                text("short lines", "a\n", 1_000_000),
                markup("headings", "<h1>Ferry returns again</h1>", 200_000),
                markup("bylines", "<p class=byline>By Ada Moss</p>", 100_000),
                markup("dates", "<time datetime=2022-01-02>2 January 2022</time><br>", 100_000),
                markup("images without scripts", "<noscript><img src=a.jpg></noscript>", 100_000),
                markup("figures", "<figure><img src=a.jpg><figcaption>The quay. (AP)</figcaption></figure>", 60_000),
                markup("captions without images", "<figcaption>The quay at noon. (AP)</figcaption>", 60_000),
                markup("captions of one image", "<img src=a.jpg><p class=caption>The quay. (AP)</p>", 60_000),
                markup("links in depth", "<b><a href=/x>link", 100_000));
    }

    private static Arguments text(String name, String part, int times) {
        return Arguments.of(name, "text/plain", part.repeat(times));
    }

    private static Arguments markup(String name, String part, int times) {
        return Arguments.of(name, "text/html", TOP + part.repeat(times));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void noPageTakesLong(String name, String type, String page) {
        Capture capture = Capture.ofFile(URL, FETCHED, type, page.getBytes(StandardCharsets.UTF_8));
        long begun = THREADS.getCurrentThreadCpuTime();

        PageOutcome outcome = EXTRACTOR.extract(capture, ExtractionHints.NONE);

        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(ENOUGH);
        assertThat(outcome).isInstanceOf(Extraction.class);
    }
}
