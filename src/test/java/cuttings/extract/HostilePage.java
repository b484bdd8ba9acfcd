package cuttings.extract;

import cuttings.article.Capture;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Pages that are made to take long: what is not bounded takes minutes. Run as a program it prints the seconds of processor
 * time that each takes, the third time it is read.
 */
record HostilePage(String name, String mediaType, String text) {

    private static final String URL = "https://www.harbour-herald.example/x";
    private static final Instant FETCHED = Instant.parse("2026-11-23T10:00:00Z");
    private static final String TOP = "<title>Ferry returns</title><h1>Ferry returns</h1>";
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    static Stream<HostilePage> all() {
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

    private static HostilePage text(String name, String part, int times) {
        return new HostilePage(name, "text/plain", part.repeat(times));
    }

    private static HostilePage markup(String name, String part, int times) {
        return new HostilePage(name, "text/html", TOP + part.repeat(times));
    }

    Capture capture() {
        return Capture.ofFile(URL, FETCHED, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void main(String[] args) {
        Extractor extractor = new Extractor();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (HostilePage page : all().toList()) {
            long taken = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long begun = threads.getCurrentThreadCpuTime();
                extractor.extract(page.capture(), ExtractionHints.NONE);
                taken = threads.getCurrentThreadCpuTime() - begun;
            }
            System.out.printf(
                    Locale.ROOT, "%6.2f s  %s, %,d characters%n", taken / NANOS, page.name, page.text.length());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
