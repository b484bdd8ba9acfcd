package cuttings.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A SOCKS 5 proxy on loopback (RFC 1928), without passwords, that leads every name to one port of this machine. */
public final class SocksServer implements AutoCloseable {

    private static final int NAME = 3;

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int port;

    /** A proxy in front of a port of 127.0.0.1. */
    public SocksServer(int port) throws IOException {
        this.port = port;
        threads.execute(this::accept);
    }

    /** How a configuration names it. */
    public URI address() {
        return URI.create("socks5://127.0.0.1:" + server.getLocalPort());
    }

    /** The names that it was asked to connect to. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket target = new Socket("127.0.0.1", port)) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            in.readByte();
            in.skipNBytes(in.readUnsignedByte());
            out.write(new byte[] {5, 0});
            in.skipNBytes(3);
            if (in.readByte() != NAME) {
                throw new IOException("asked for something other than a name");
            }
            asked.add(new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII));
            in.readUnsignedShort();
            out.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
            threads.execute(() -> copy(client, target));
            target.getInputStream().transferTo(out);
        } catch (IOException expected) {
            // Either side has gone.
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException expected) {
            // Either side has gone.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
