package cuttings.article;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Locale;

/** Addresses of IP version 6 that stand in URLs in place of a name. Nothing is asked of the network. Stateless. */
public final class Ipv6Literal {

    private static final int GROUPS = 8;

    private Ipv6Literal() {}

    /**
     * A host in the one spelling of it: an address of version 6, with or without brackets, by RFC 5952 section 4 and
     * without; one of version 4 inside of version 6 as the former; anything else, a name for one, in lower case.
     */
    public static String canonical(String host) {
        String bare = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$", "");
        if (bare.indexOf(':') < 0 || bare.indexOf('%') >= 0) {
            return bare;
        }
        try {
            InetAddress address = InetAddress.getByName("[" + bare + "]");
            return address instanceof Inet6Address ? shortest(address.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException noLiteral) {
            return bare;
        }
    }

    /** The same as it stands in a URL: in brackets if it is of version 6 (RFC 3986 section 3.2.2). */
    public static String inUrl(String host) {
        String canonical = canonical(host);
        return canonical.indexOf(':') < 0 ? canonical : "[" + canonical + "]";
    }

    private static String shortest(byte[] address) {
        ShortBuffer groups = ByteBuffer.wrap(address).asShortBuffer();
        int longest = 0;
        int from = 0;
        for (int start = 0; start < GROUPS; start++) {
            int zeros = zeros(groups, start);
            if (zeros > Math.max(1, longest)) {
                longest = zeros;
                from = start;
            }
        }
        return longest == 0
                ? text(groups, 0, GROUPS)
                : text(groups, 0, from) + "::" + text(groups, from + longest, GROUPS);
    }

    private static int zeros(ShortBuffer groups, int start) {
        int end = start;
        while (end < GROUPS && groups.get(end) == 0) {
            end++;
        }
        return end - start;
    }

    private static String text(ShortBuffer groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int group = from; group < to; group++) {
            text.append(group == from ? "" : ":").append(Integer.toHexString(groups.get(group) & 0xffff));
        }
        return text.toString();
    }
}
