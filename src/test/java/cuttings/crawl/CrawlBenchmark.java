package cuttings.crawl;

import com.sun.net.httpserver.HttpServer;
import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.SiteReport.Count;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Proxies;
import cuttings.fetch.Ticker;
import cuttings.testing.Corpora;
import cuttings.testing.LoopbackFetching;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Measures a crawl of real pages, repeated under other addresses, over many loopback hosts without delay: pages a second,
 * and whose processor time it is. A program, not a test: {@code CrawlBenchmark PAGES HOSTS FOLDER}, with the class path
 * of the tests, in the repository's folder, and the options that the launcher gives a crawl's Java. The server is in the
 * same process and counts as {@code server}.
 */
final class CrawlBenchmark {

    private static final int PORT = 47_500;

    private final Map<Long, Long> nanosOfThread = new ConcurrentHashMap<>();
    private final Map<Long, String> roleOfThread = new ConcurrentHashMap<>();

    private CrawlBenchmark() {}

    public static void main(String[] args) throws Exception {
        new CrawlBenchmark().run(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    }

    private void run(int pages, int hosts, Path folder) throws Exception {
        List<byte[]> content = new ArrayList<>();
        for (Path page : Corpora.files("news/pages")) {
            try (GZIPInputStream unzipped = new GZIPInputStream(Files.newInputStream(page))) {
                content.add(unzipped.readAllBytes());
            }
        }
        List<HttpServer> servers = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            String address = "127.0.0." + (host + 1);
            servers.add(serve(address, pages / hosts, content));
            String feed = "http://" + address + ":" + PORT + "/feed.xml";
            sites.add(new Site(address, List.of(new Source(SourceKind.FEED, feed, null)), List.of(), null, null));
        }
        ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor();
        sampler.scheduleAtFixedRate(this::sample, 0, 100, TimeUnit.MILLISECONDS);
        long start = System.nanoTime();
        RunReport report = crawl(sites, folder, hosts);
        double seconds = (System.nanoTime() - start) / 1e9;
        sampler.shutdownNow();
        servers.forEach(server -> {
            server.stop(0);
            ((ExecutorService) server.getExecutor()).shutdown();
        });
        print(report, seconds);
    }

    private RunReport crawl(List<Site> sites, Path folder, int hosts) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        Set<String> allowed = sites.stream().map(Site::name).collect(Collectors.toSet());
        CrawlSettings all = new CrawlSettings(hosts, List.of(), List.of(), null, null, null);
        try (Archive archive = Archive.openForWriting(folder, clock, ArchiveSettings.DEFAULTS);
                Fetcher fetcher =
                        new Fetcher(LoopbackFetching.settings(allowed, Proxies.NONE), clock, Ticker.system())) {
            return new Crawl(all, fetcher, new Extractor(), archive, clock)
                    .run(sites, new StopSignal(), CrawlProgress.NONE);
        }
    }

    private static HttpServer serve(String address, int pages, List<byte[]> content) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), PORT), 0);
        server.setExecutor(Executors.newFixedThreadPool(1, new NamedThreads("server")));
        String items = IntStream.range(0, pages)
                .mapToObj(i -> "<item><title>" + i + "</title><link>http://" + address + ":" + PORT + "/" + i
                        + "</link></item>")
                .collect(Collectors.joining());
        byte[] feed = ("<rss version=\"2.0\"><channel><title>x</title><link>http://" + address
                        + "/</link><description>x</description>" + items + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] answer = path.equals("/feed.xml") ? feed : page(path, address, content);
            exchange.getResponseHeaders().set("Content-Type", path.equals("/feed.xml") ? "text/xml" : "text/html");
            exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static byte[] page(String path, String address, List<byte[]> content) {
        return path.equals("/robots.txt")
                ? new byte[] {'-'}
                : content.get(Math.floorMod((path + address).hashCode(), content.size()));
    }

    private void sample() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                // A thread that has just ended has a time of -1.
                nanosOfThread.merge(thread.getThreadId(), threads.getThreadCpuTime(thread.getThreadId()), Math::max);
                roleOfThread.put(thread.getThreadId(), thread.getThreadName().replaceAll("[-# ].*", ""));
            }
        }
    }

    private void print(RunReport report, double seconds) {
        SiteReport total = report.total();
        System.out.printf(
                "%d pages in %.1f s: %.1f a second; %d new articles, other pages %s, faults %s%n",
                total.count(Count.PAGES),
                seconds,
                total.count(Count.PAGES) / seconds,
                total.count(Count.ADDED),
                total.otherPages(),
                total.faults());
        Map<String, Long> byRole = new TreeMap<>();
        roleOfThread.forEach((thread, role) -> byRole.merge(role, nanosOfThread.get(thread), Long::sum));
        byRole.forEach((role, nanos) -> System.out.printf("  %-14s %6.1f s of processor time%n", role, nanos / 1e9));
        double all = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        System.out.printf(
                "  all            %6.1f s, %.1f ms a page; of it compiling about %.1f s and collecting about %.1f s%n",
                all,
                1000 * all / total.count(Count.PAGES),
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3,
                collecting / 1e3);
    }
}
