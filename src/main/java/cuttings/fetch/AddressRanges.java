package cuttings.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which addresses are public unicast ones. {@link InetAddress}'s own flags know only some of the special ranges, so
 * this is the list of the IANA special-purpose registries (RFC 6890) and of multicast, spelled out. Stateless.
 */
final class AddressRanges {

    private static final List<Range> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // shared by carriers
                    "127.0.0.0/8", // loopback
                    "169.254.0.0/16", // link-local, cloud metadata
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, broadcast
                    "::/3", // below 2000::/3: loopback, IPv4 compatible, mapped and translated (64:ff9b), discard
                    "4000::/2", // not allocated
                    "8000::/1", // not allocated, unique local (fc00), link-local (fe80), multicast (ff00)
                    "2001::/23", // protocol assignments, Teredo
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4, which hides an IPv4 address
                    "3fff::/20") // documentation
            .map(Range::parse)
            .toList();

    private static final Pattern RANGE =
            Pattern.compile("(?:\\d{1,3}+(?:\\.\\d{1,3}+){3}+|(?=[^/]*:)[\\p{XDigit}:.]++)/\\d{1,3}");

    private AddressRanges() {}

    /** Whether a host on the open network can have this address. A mapped IPv4 address is judged as the IPv4 it is. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return NOT_PUBLIC.stream().noneMatch(range -> range.contains(bytes));
    }

    /** A range such as {@code 10.0.0.0/8}; empty for anything else. */
    static Optional<Range> range(String text) {
        return RANGE.matcher(text).matches() ? Optional.of(Range.parse(text)) : Optional.empty();
    }

    /** Addresses that begin with the same bits. */
    record Range(byte[] start, int bits) {

        static Range parse(String text) {
            int slash = text.indexOf('/');
            try {
                byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
                return new Range(start, Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(text, impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < Math.min(bits, 8 * start.length); bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((address[bit >> 3] ^ start[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
