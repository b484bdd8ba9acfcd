package cuttings.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The demonstration's three invented newspapers, each served on a port of its own on 127.0.0.1, where nobody else can see
 * them. The ports are the same at each start unless something else holds one; then a free one is taken.
 */
final class DemoSite implements AutoCloseable {

    /** The newspapers, by the names of their folders under {@code data/demo}. */
    static final List<String> NEWSPAPERS = List.of("harbourpost", "valleymark", "seebote");

    private static final int FIRST_PORT = 47_101;

    private final Map<String, HttpServer> servers = new LinkedHashMap<>();

    private DemoSite() {}

    /** Starts all three; {@link #close()} stops them. */
    static DemoSite start() throws IOException {
        DemoSite site = new DemoSite();
        try {
            site.open();
        } catch (IOException e) {
            site.close();
            throw e;
        }
        return site;
    }

    private void open() throws IOException {
        for (String name : NEWSPAPERS) {
            servers.put(name, bind(FIRST_PORT + servers.size()));
        }
        servers.forEach((name, server) -> {
            server.createContext("/", new DemoNewspaper(name, this::withRealAddresses));
            server.start();
        });
    }

    private static HttpServer bind(int preferredPort) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(loopback, preferredPort), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        }
    }

    /** Where a newspaper is served: {@code http://127.0.0.1:47101}. */
    String origin(String newspaper) {
        HttpServer server = servers.get(newspaper);
        if (server == null) {
            throw new IllegalArgumentException("no newspaper " + newspaper);
        }
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Puts the served addresses in place of the invented ones: {@code http://seebote.example} and so on. */
    String withRealAddresses(String page) {
        String text = page;
        for (String name : NEWSPAPERS) {
            text = text.replace("http://" + name + ".example", origin(name));
        }
        return text;
    }

    @Override
    public void close() {
        servers.values().forEach(server -> server.stop(0));
    }
}
