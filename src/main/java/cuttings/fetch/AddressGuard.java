package cuttings.fetch;

import cuttings.article.FaultKind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Keeps requests on the public network, so that a page, feed or redirect cannot make us ask the operator's own
 * machines. It is asked three times for each hop: for the address as written, for what its name resolves to, and for
 * the socket that was really connected. Hosts that the settings allow by name pass. Immutable.
 */
final class AddressGuard {

    private static final String HINT = "; if you mean to ask it, name the host in fetch.allowed_hosts";
    private static final Set<Integer> WEB_PORTS = Set.of(80, 443);
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d++|0x\\p{XDigit}*+)");
    private static final Pattern OCTET = Pattern.compile("0|[1-9]\\d{0,2}+");

    private final Set<String> allowedHosts;

    AddressGuard(Set<String> allowedHosts) {
        this.allowedHosts = allowedHosts;
    }

    /** Judges an address as written; a host that is no literal is judged once more when it is resolved. */
    void checkUrl(HttpUrl url) throws FetchException {
        String host = bare(url.host());
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            throw new FetchException(FaultKind.BAD_URL, "an address with a user name or password");
        }
        if (allowedHosts.contains(host)) {
            return;
        }
        if (!WEB_PORTS.contains(url.port())) {
            throw refused("port " + url.port() + " is not one of the web");
        }
        checkHost(host);
    }

    /** Judges everything that a name resolves to: one address that is not public condemns all. */
    void checkResolved(String host, List<InetAddress> addresses) throws AddressRefusedException {
        if (allowedHosts.contains(bare(host))) {
            return;
        }
        for (InetAddress address : addresses) {
            if (!AddressRanges.isPublic(address)) {
                throw new AddressRefusedException(
                        host + " resolves to " + address.getHostAddress() + ", which is not a public address");
            }
        }
    }

    private static void checkHost(String host) throws FetchException {
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            throw refused(host + " is this machine");
        }
        boolean ipv6 = host.indexOf(':') >= 0;
        if (!ipv6 && !ENDS_IN_NUMBER.matcher(host).matches()) {
            return;
        }
        if (!ipv6 && !isDottedQuad(host)) {
            throw refused(host + " is a number that is no plain IPv4 address");
        }
        if (!AddressRanges.isPublic(literal(host))) {
            throw refused(host + " is not a public address");
        }
    }

    private static boolean isDottedQuad(String host) {
        String[] octets = host.split("\\.", -1);
        for (String octet : octets) {
            if (!OCTET.matcher(octet).matches() || Integer.parseInt(octet) > 255) {
                return false;
            }
        }
        return octets.length == 4;
    }

    private static InetAddress literal(String host) throws FetchException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException noLiteral) {
            throw new FetchException(FaultKind.ADDRESS_REFUSED, host + " is no address", noLiteral);
        }
    }

    private static String bare(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static FetchException refused(String detail) {
        return new FetchException(FaultKind.ADDRESS_REFUSED, detail + HINT);
    }

    /** A name that resolves to where we do not go; OkHttp's hook lets only this family of exceptions through. */
    static final class AddressRefusedException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        AddressRefusedException(String detail) {
            super(detail + HINT);
        }
    }
}
