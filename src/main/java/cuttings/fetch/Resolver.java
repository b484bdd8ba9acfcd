package cuttings.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names in, addresses out. Safe for threads. */
@FunctionalInterface
interface Resolver {

    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The machine's own. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
