package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many crawls of one archive that begin at the same time. */
class SimultaneousRunsTest {

    private static final int RUNS = 8;
    private static final int LOCKED = 4;

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        mayAnswer.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void oneRunsAndAllOthersEndAtOnce() throws Exception {
        List<Process> runs = new ArrayList<>();
        try {
            for (int run = 0; run < RUNS; run++) {
                runs.add(crawl());
            }
            CountDownLatch othersEnded = new CountDownLatch(RUNS - 1);
            runs.forEach(run -> run.onExit().thenRun(othersEnded::countDown));
            assertThat(othersEnded.await(2, TimeUnit.MINUTES)).isTrue();
            assertThat(runs.stream().filter(run -> !run.isAlive()).map(Process::exitValue))
                    .hasSize(RUNS - 1)
                    .containsOnly(LOCKED);
            mayAnswer.countDown();
            for (Process run : runs) {
                assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }
        } finally {
            runs.forEach(Process::destroyForcibly);
        }
        assertThat(asked).as("robots.txt and the page").hasValue(2);
    }

    private Process crawl() throws IOException {
        String page = "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
        ProcessBuilder builder = new ProcessBuilder(ChildProcess.command("crawl", "--archive", "archive", page))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CUTTINGS_FETCH_USER_AGENT", "CuttingsTest/1 (test@example.org)");
        builder.environment().put("CUTTINGS_FETCH_ALLOWED_HOSTS", "127.0.0.1");
        return builder.start();
    }
}
