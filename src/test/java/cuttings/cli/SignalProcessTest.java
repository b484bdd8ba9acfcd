package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A crawl that is told to stop while a server lets it wait. */
class SignalProcessTest {

    private static final String STORY = "<html lang=en><article><h1>Boats return</h1><p>"
            + "The boat left the quay with ninety passengers and came back at noon. ".repeat(9)
            + "</p></article></html>";

    @TempDir
    private Path folder;

    private final CountDownLatch secondPageAsked = new CountDownLatch(1);
    private final CountDownLatch secondPageMayCome = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.setExecutor(threads);
        server.createContext("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/story-2")) {
                secondPageAsked.countDown();
                await(secondPageMayCome);
            }
            byte[] page = STORY.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        secondPageMayCome.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void aSignalEndsTheRunWithItsCodeAndWhatWasDoneIsSaved(String signal, int exitCode) throws Exception {
        assumeFalse(
                signal.equals("INT") && interruptIsIgnored(),
                "SKIPPED: whoever started the tests has them ignore SIGINT, as a shell does with what it starts in the"
                        + " background, and so does every process that they start");
        Process crawl = crawl();
        try {
            assertThat(secondPageAsked.await(60, TimeUnit.SECONDS)).isTrue();
            signal(crawl, signal);
            secondPageMayCome.countDown();
            assertThat(crawl.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            crawl.destroyForcibly();
        }
        assertThat(crawl.exitValue()).as(output()).isEqualTo(exitCode);
        assertThat(archived()).isEqualTo("2\n");
    }

    @Test
    void aServerThatNeverAnswersDoesNotHoldUpTheEnd() throws Exception {
        Process crawl = crawl();
        try {
            assertThat(secondPageAsked.await(60, TimeUnit.SECONDS)).isTrue();
            signal(crawl, "TERM");
            assertThat(crawl.waitFor(14, TimeUnit.SECONDS))
                    .as("ended long before its time-outs of 10 minutes, while the answer is still out")
                    .isTrue();
        } finally {
            crawl.destroyForcibly();
        }
        assertThat(crawl.exitValue()).as(output()).isEqualTo(143);
        assertThat(archived()).isEqualTo("1\n");
        String archive = folder.resolve("archive").toString();
        assertThat(Invocation.run("runs", "--archive", archive).out()).contains("stopped");
    }

    private Process crawl() throws IOException {
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        ProcessBuilder builder = new ProcessBuilder(ChildProcess.command(
                        "crawl", "--archive", "archive", "--as", "article", origin + "/story-1", origin + "/story-2"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile());
        builder.environment().put("CUTTINGS_FETCH_ALLOWED_HOSTS", "127.0.0.1");
        builder.environment().put("CUTTINGS_FETCH_DELAY", "0ms");
        builder.environment().put("CUTTINGS_FETCH_FIRST_BYTE_TIMEOUT", "10m");
        builder.environment().put("CUTTINGS_FETCH_CALL_TIMEOUT", "10m");
        return builder.start();
    }

    private static void signal(Process process, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    private String archived() {
        return Invocation.run(
                        "find",
                        "--count",
                        "--archive",
                        folder.resolve("archive").toString())
                .out();
    }

    /** Linux tells which signals a process ignores: a mask in hexadecimal, of which SIGINT is the second bit. */
    private static boolean interruptIsIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .anyMatch(mask -> (mask & 2) != 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
