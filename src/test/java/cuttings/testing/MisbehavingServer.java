package cuttings.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server on loopback that breaks the rules: each {@link Misbehaviour} has a path, and everything else, robots.txt
 * too unless one is given for it, is an honest 404. It speaks over bare sockets, because a library would be too
 * polite.
 */
public final class MisbehavingServer implements AutoCloseable {

    private static final Map<String, Misbehaviour> ROUTES =
            Stream.of(Misbehaviour.values()).collect(Collectors.toMap(Misbehaviour::path, Function.identity()));

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();
    private final @Nullable Misbehaviour atRobots;

    /** A server without a robots.txt. */
    public MisbehavingServer() throws IOException {
        this(null);
    }

    /** A server that misbehaves when it is asked for its robots.txt, too. */
    public MisbehavingServer(@Nullable Misbehaviour atRobots) throws IOException {
        this("127.0.0.1", 0, atRobots);
    }

    /** A server on some address of this machine; port 0 takes any that is free. */
    public MisbehavingServer(String address, int port, @Nullable Misbehaviour atRobots) throws IOException {
        this.atRobots = atRobots;
        this.server = new ServerSocket(port, 100, InetAddress.getByName(address));
        Misbehaviour.prepare();
        threads.execute(this::accept);
    }

    /** The address at which the server misbehaves in this way. */
    public String url(Misbehaviour misbehaviour) {
        return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + misbehaviour.path();
    }

    /** The port it listens on. */
    public int port() {
        return server.getLocalPort();
    }

    /** How often it was asked for something other than robots.txt. */
    public int asked() {
        return asked.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException | RejectedExecutionException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Misbehaviour misbehaviour = read(socket);
            if (misbehaviour == null) {
                socket.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            } else {
                misbehaviour.act(socket);
            }
        } catch (IOException | InterruptedException expected) {
            // The other side has had enough, or the test is over.
        } finally {
            open.remove(socket);
        }
    }

    private @Nullable Misbehaviour read(Socket socket) throws IOException {
        BufferedReader request =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String first = request.readLine();
        if (first == null) {
            throw new SocketException("nothing was asked");
        }
        String header = request.readLine();
        while (header != null && !header.isEmpty()) {
            header = request.readLine();
        }
        String path = first.split(" ")[1];
        if (path.equals("/robots.txt")) {
            return atRobots;
        }
        asked.incrementAndGet();
        return ROUTES.get(path);
    }

    /** Ends every connection and waits until all are closed. */
    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
        for (Socket socket : open) {
            socket.close();
        }
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
