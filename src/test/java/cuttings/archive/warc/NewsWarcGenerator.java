package cuttings.archive.warc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a WARC file of the shape of Common Crawl's CC-NEWS, all invented, for measuring an import: each answer behind its
 * request, a gzip member a record; most are stories among menus, scripts and teasers, some are section pages, errors,
 * pictures, feeds or the same as before, and one record in a hundred is broken.
 *
 * <p>{@code NewsWarcGenerator FILE ANSWERS}; the same arguments give the same file.
 */
public final class NewsWarcGenerator {

    private static final String[] WORDS =
            ("harbour ferry council budget minister vote river bridge school teacher storm"
                            + " court judge appeal market price farmer harvest train station strike union doctor hospital film"
                            + " museum singer goal match season coach window garden letter mayor engineer tunnel island coast"
                            + " report morning evening people answer question company office street village winter summer")
                    .split(" ");
    private static final String[] SMALL = "the of and to in a that for on with as was at by from said".split(" ");

    private final Random random = new Random(1);

    private NewsWarcGenerator() {}

    /** Generates. */
    public static void main(String[] arguments) throws IOException {
        NewsWarcGenerator generator = new NewsWarcGenerator();
        int count = Integer.parseInt(arguments[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 20)) {
            out.write(HandMadeWarc.gzipped(
                    HandMadeWarc.record("warcinfo", "x:", "application/warc-fields", "software: tests\r\n")));
            for (int number = 0; number < count; number++) {
                out.write(generator.answer(number));
            }
        }
    }

    private byte[] answer(int number) {
        String url = "https://www.paper" + number % 900 + ".example/world/" + number + "/story";
        byte[] request = HandMadeWarc.gzipped(HandMadeWarc.record(
                "request", url, "application/http; msgtype=request", "GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
        int kind = random.nextInt(100);
        byte[] answer = kind < 84 ? HandMadeWarc.gzipped(html(url, story(number))) : other(url, kind, number);
        return HandMadeWarc.joined(request, answer);
    }

    private byte[] other(String url, int kind, int number) {
        return switch (kind) {
            case 84, 85, 86, 87 -> HandMadeWarc.gzipped(html(url, frontPage()));
            case 88, 89 -> HandMadeWarc.gzipped(HandMadeWarc.answer(url, "404 Not Found", "text/html", "<p>Not here"));
            case 90 -> HandMadeWarc.gzipped(HandMadeWarc.answer(url, "301 Moved", "text/html", ""));
            case 91, 92 -> HandMadeWarc.gzipped(HandMadeWarc.answer(url, "200 OK", "image/jpeg", "JPEG"));
            case 93 -> HandMadeWarc.gzipped(HandMadeWarc.answer(url, "200 OK", "application/rss+xml", "<rss/>"));
            case 94, 95 ->
                HandMadeWarc.gzipped(HandMadeWarc.record(
                        "revisit", url, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n"));
            case 96, 97 ->
                HandMadeWarc.gzipped(HandMadeWarc.record("metadata", url, "application/warc-fields", "a: b\r\n"));
            case 98 -> HandMadeWarc.gzipped(HandMadeWarc.answer(url, "200 OK", "text/html", ""));
            default -> broken(url, number);
        };
    }

    private byte[] broken(String url, int number) {
        byte[] page = HandMadeWarc.gzipped(html(url, story(number)));
        switch (number % 4) {
            case 0 -> page[page.length / 2] ^= 0x55;
            case 1 -> page = Arrays.copyOf(page, page.length / 2);
            case 2 -> page = HandMadeWarc.gzipped(HandMadeWarc.record("response", url, "application/http", "no HTTP"));
            default ->
                page = HandMadeWarc.gzipped(
                        HandMadeWarc.record("response", url, "application/http", "HTTP/1.1 200 OK\r\n\r\n", 9999));
        }
        return page;
    }

    private static byte[] html(String url, String page) {
        return HandMadeWarc.answer(url, "200 OK", "text/html; charset=utf-8", page);
    }

    private String story(int number) {
        String headline = "Number " + number + ": " + words(8);
        return "<!doctype html><html lang=en><head><meta charset=utf-8><title>" + headline + " | Paper</title>"
                + "<meta property=og:type content=article><meta property='article:published_time' content='2022-01-"
                + (10 + number % 20) + "T06:" + (10 + number % 50) + ":00Z'><meta name=author content='Ada Quill'>"
                + script() + "</head><body>" + menu() + "<main><article><h1>" + headline + "</h1><p class=standfirst>"
                + words(20) + ".</p><figure><img src=/photo.jpg><figcaption>" + words(12) + "</figcaption></figure>"
                + IntStream.range(0, 8 + random.nextInt(25))
                        .mapToObj(i -> "<p>" + words(35 + random.nextInt(30)) + ".</p>")
                        .collect(Collectors.joining("\n"))
                + "</article><aside>" + teasers(15) + "</aside></main>" + menu() + script() + "</body></html>";
    }

    private String frontPage() {
        return "<!doctype html><html lang=en><head><title>World news | Paper</title>" + script() + "</head><body>"
                + menu() + "<main><h1>World</h1>" + teasers(40) + "</main>" + menu() + "</body></html>";
    }

    private String teasers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<div class='teaser card'><a href='/world/" + random.nextInt(1 << 20) + "/story'><h3>"
                        + words(7) + "</h3></a><time>10 Jan 2022</time></div>")
                .collect(Collectors.joining("\n"));
    }

    private String menu() {
        return "<nav><ul>"
                + IntStream.range(0, 40)
                        .mapToObj(i -> "<li class='menu-item level-" + i % 3 + "'><a href='/section/" + i + "'>"
                                + WORDS[i] + "</a></li>")
                        .collect(Collectors.joining("\n"))
                + "</ul></nav>";
    }

    /** What makes up most of a page's bytes. */
    private String script() {
        byte[] noise = new byte[12_000];
        random.nextBytes(noise);
        StringBuilder script = new StringBuilder("<script>var settings = {");
        for (byte unit : noise) {
            script.append((char) ('a' + (unit & 15)));
        }
        return script.append("};</script>").toString();
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0 ? WORDS[random.nextInt(WORDS.length)] : SMALL[random.nextInt(SMALL.length)])
                .collect(Collectors.joining(" "));
    }
}
