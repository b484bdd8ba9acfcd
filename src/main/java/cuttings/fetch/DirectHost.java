package cuttings.fetch;

import cuttings.article.Ipv6Literal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of {@code no_proxy}.
 *
 * @param host a name without the dot that may stand before it, an IP address, a range of them, or {@code *}
 * @param port the only one that is meant; 0 for all
 */
record DirectHost(String host, int port) {

    private static final Pattern ENTRY =
            Pattern.compile("\\*?\\.?(\\[[^\\]]++\\]|[^:]++|[^:]*+(?::[^:]*+){2,})(?::(\\d{1,5}))?");
    private static final Pattern LITERAL = Pattern.compile("[\\d.]+|[\\p{XDigit}:.]*:[\\p{XDigit}:.]*");

    static DirectHost of(String entry) {
        String plain = entry.strip();
        Matcher parts = ENTRY.matcher(plain);
        if (plain.equals("*") || !parts.matches()) {
            return new DirectHost(plain, 0);
        }
        int port = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return new DirectHost(Ipv6Literal.canonical(parts.group(1)), port);
    }

    /** Whether a host, an IP address in its usual spelling without brackets, is meant at a port. */
    boolean covers(String asked, int askedPort) {
        boolean isOfPort = port == 0 || port == askedPort;
        return isOfPort
                && !host.isEmpty()
                && (host.equals("*") || asked.equals(host) || isBelow(asked) || isInRange(asked));
    }

    private boolean isBelow(String asked) {
        return asked.endsWith("." + host) && !LITERAL.matcher(asked).matches();
    }

    private boolean isInRange(String asked) {
        return host.indexOf('/') > 0
                && LITERAL.matcher(asked).matches()
                && AddressRanges.range(host)
                        .flatMap(range -> address(asked).map(range::contains))
                        .orElse(false);
    }

    private static Optional<byte[]> address(String literal) {
        try {
            return Optional.of(InetAddress.getByName(literal).getAddress());
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
