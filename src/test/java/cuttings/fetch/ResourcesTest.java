package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.FaultKind;
import cuttings.testing.Holdings;
import cuttings.testing.ManualClock;
import cuttings.testing.ManualTicker;
import cuttings.testing.MisbehavingServer;
import cuttings.testing.Misbehaviour;
import cuttings.testing.PageServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a fetcher takes of the machine it gives back. */
class ResourcesTest {

    @Test
    @Timeout(120)
    void leavesNoThreadsAndDescriptorsBehindWhateverServersDo() throws IOException, InterruptedException {
        meetEveryMisbehaviour();
        Holdings before = Holdings.now();
        meetEveryMisbehaviour();
        assertThat(before.leftBehind()).isEmpty();
    }

    private static void meetEveryMisbehaviour() throws IOException, InterruptedException {
        try (MisbehavingServer server = new MisbehavingServer();
                Fetcher fetcher = new Fetcher(Fetchers.hasty(), new ManualClock(), new ManualTicker())) {
            for (Misbehaviour misbehaviour : Misbehaviour.values()) {
                fetcher.fetch(FetchRequest.of(server.url(misbehaviour)));
            }
        }
    }

    /** A server whose queue is full drops the opening packet, and nobody answers. */
    @Test
    @Timeout(20)
    void givesUpOnAServerThatAcceptsNoConnection() throws IOException, InterruptedException {
        List<SocketChannel> queue = new ArrayList<>();
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Fetcher fetcher = new Fetcher(Fetchers.hasty(), new ManualClock(), new ManualTicker())) {
            for (int place = 0; place < 8; place++) {
                SocketChannel waiting = SocketChannel.open();
                waiting.configureBlocking(false);
                waiting.connect(new InetSocketAddress("127.0.0.1", deaf.getLocalPort()));
                queue.add(waiting);
            }
            FetchOutcome outcome = fetcher.fetch(FetchRequest.of("http://127.0.0.1:" + deaf.getLocalPort() + "/"));
            assertThat(((FetchOutcome.Failed) outcome).fault().toString())
                    .startsWith(FaultKind.ROBOTS_UNREACHABLE.label())
                    .contains(FaultKind.TIMED_OUT.label());
        } finally {
            for (SocketChannel waiting : queue) {
                waiting.close();
            }
        }
    }

    @Test
    @Timeout(20)
    void closingEndsTheWaitForAServer() throws Exception {
        try (MisbehavingServer server = new MisbehavingServer();
                Fetcher fetcher = new Fetcher(Fetchers.settings(), new ManualClock(), new ManualTicker())) {
            List<Throwable> ends =
                    endsOf(() -> fetcher.fetch(FetchRequest.of(server.url(Misbehaviour.SAYS_NOTHING))), worker -> {
                        while (server.asked() == 0) {
                            Thread.onSpinWait();
                        }
                        fetcher.close();
                    });
            assertThat(ends).hasSize(1);
        }
    }

    @Test
    @Timeout(20)
    void anInterruptEndsThePause() throws Exception {
        CountDownLatch pausing = new CountDownLatch(1);
        Ticker endless = new Ticker() {
            @Override
            public long nanoTime() {
                return 0;
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                if (!time.isZero()) {
                    pausing.countDown();
                    new CountDownLatch(1).await();
                }
            }
        };
        FetchSettings slow = Fetchers.settings(Duration.ofHours(1), null);
        try (PageServer server = new PageServer();
                Fetcher fetcher = new Fetcher(slow, new ManualClock(), endless)) {
            List<Throwable> ends = endsOf(() -> fetcher.fetch(FetchRequest.of(server.url("/"))), worker -> {
                pausing.await();
                worker.interrupt();
            });
            assertThat(ends).hasSize(1);
        }
    }

    /** Starts a fetch on a thread of its own, stops it, and gives the interruptions with which it ended. */
    private static List<Throwable> endsOf(Fetch fetch, Stop stop) throws InterruptedException {
        List<Throwable> ends = new CopyOnWriteArrayList<>();
        Thread worker = new Thread(() -> {
            try {
                fetch.run();
            } catch (InterruptedException stopped) {
                ends.add(stopped);
            }
        });
        worker.start();
        stop.stop(worker);
        worker.join();
        return ends;
    }

    @FunctionalInterface
    private interface Fetch {
        void run() throws InterruptedException;
    }

    @FunctionalInterface
    private interface Stop {
        void stop(Thread worker) throws InterruptedException;
    }
}
