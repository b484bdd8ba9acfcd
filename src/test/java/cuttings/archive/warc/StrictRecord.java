package cuttings.archive.warc;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One record, read to the letter (ISO 28500:2017 sections 4 to 6).
 *
 * @param fields by their names, whose case does not matter
 * @param block as long as the head says
 */
record StrictRecord(Map<String, String> fields, byte[] block) {

    private static final Set<String> KNOWN = Set.of(
            "warc-record-id",
            "content-length",
            "warc-date",
            "warc-type",
            "content-type",
            "warc-concurrent-to",
            "warc-block-digest",
            "warc-payload-digest",
            "warc-ip-address",
            "warc-refers-to",
            "warc-refers-to-target-uri",
            "warc-refers-to-date",
            "warc-target-uri",
            "warc-truncated",
            "warc-warcinfo-id",
            "warc-filename",
            "warc-profile",
            "warc-identified-payload-type");
    private static final Set<String> REASONS = Set.of("length", "time", "disconnect", "unspecified");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Breaks the standard. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }
    }

    static void demand(boolean kept, String otherwise) throws Broken {
        if (!kept) {
            throw new Broken(otherwise);
        }
    }

    /** Reads the only record of a member. */
    static StrictRecord read(byte[] bytes) throws Broken {
        int end = endOfHead(bytes);
        String[] lines = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\r\n");
        demand(lines[0].equals("WARC/1.1"), "another version: " + lines[0]);
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            demand(line.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+:.*"), "no field: " + line);
            String[] field = line.split(":", 2);
            demand(KNOWN.contains(field[0].toLowerCase(Locale.ROOT)), "an unknown field: " + field[0]);
            demand(fields.put(field[0], field[1].strip()) == null, "a field twice: " + field[0]);
        }
        String length = Optional.ofNullable(fields.get("Content-Length")).orElse("");
        demand(length.matches("[0-9]+"), "no Content-Length");
        int blockEnd = end + 4 + Integer.parseInt(length);
        demand(bytes.length == blockEnd + 4, "a length that is not the block's");
        demand(new String(bytes, blockEnd, 4, StandardCharsets.ISO_8859_1).equals("\r\n\r\n"), "no end of the record");
        return new StrictRecord(fields, Arrays.copyOfRange(bytes, end + 4, blockEnd));
    }

    /** Where the empty line is that ends a head. */
    private static int endOfHead(byte[] bytes) throws Broken {
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return i;
            }
        }
        throw new Broken("a head without an end");
    }

    String type() throws Broken {
        return field("WARC-Type");
    }

    String field(String name) throws Broken {
        String value = fields.get(name);
        demand(value != null, "no " + name);
        return String.valueOf(value);
    }

    /** What can be told of the record by itself. */
    void validate() throws Broken {
        demand(
                field("WARC-Record-ID").matches("<urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}>"),
                "no identifier: " + field("WARC-Record-ID"));
        demand(
                field("WARC-Date")
                        .matches("[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](\\.[0-9]{1,9})?Z"),
                "no date: " + field("WARC-Date"));
        demand(REASONS.contains(fields.getOrDefault("WARC-Truncated", "length")), "an unknown reason");
        demand(block.length == 0 || fields.containsKey("Content-Type"), "a block without its type");
        if (type().equals("warcinfo")) {
            demand(field("Content-Type").equals("application/warc-fields"), "warcinfo of another type");
            demand(!fields.containsKey("WARC-Target-URI"), "warcinfo of an address");
            demand(new String(block, StandardCharsets.UTF_8).matches("(?s)([a-zA-Z-]+: [^\r\n]*\r\n)+"), "no fields");
        } else {
            validateAnswer();
        }
    }

    private void validateAnswer() throws Broken {
        uri(field("WARC-Target-URI"));
        demand(field("WARC-Block-Digest").equals(digest(block)), "another block than its digest tells");
        if (!type().equals("request") && !type().equals("revisit")) {
            demand(field("WARC-Payload-Digest").equals(digest(payload())), "another payload than its digest tells");
        }
        if (!type().equals("resource")) {
            String message = type().equals("request") ? "request" : "response";
            demand(
                    field("Content-Type").replace(" ", "").equals("application/http;msgtype=" + message),
                    "another type: " + field("Content-Type"));
            validateHttp(message);
        }
    }

    private void validateHttp(String message) throws Broken {
        String[] head = new String(block, 0, endOfHead(block), StandardCharsets.UTF_8).split("\r\n");
        demand(
                head[0].matches(message.equals("request") ? "GET \\S+ HTTP/1\\.1" : "HTTP/1\\.1 [0-9]{3} [^\r\n]*"),
                "no first line of HTTP: " + head[0]);
        for (String line : Arrays.asList(head).subList(1, head.length)) {
            demand(line.matches("[^:\\s]+:[^\r\n]*"), "no field of HTTP: " + line);
            boolean length = line.toLowerCase(Locale.ROOT).startsWith("content-length:");
            demand(
                    !length || !type().equals("response") || line.endsWith(": " + payload().length),
                    "another length of the content: " + line);
            demand(!line.toLowerCase(Locale.ROOT).startsWith("transfer-encoding"), "a coding that is undone");
        }
    }

    private static void uri(String address) throws Broken {
        try {
            demand(new URI(address).isAbsolute(), "no address: " + address);
        } catch (URISyntaxException e) {
            throw new Broken("no address: " + address);
        }
    }

    /** What the server sent: behind the head of HTTP, or the whole block. */
    byte[] payload() throws Broken {
        return type().equals("resource") ? block : Arrays.copyOfRange(block, endOfHead(block) + 4, block.length);
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:" + base32(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 4648 section 6. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                int set = i < bytes.length * 8 ? bytes[i / 8] >> (7 - i % 8) & 1 : 0;
                value = value << 1 | set;
            }
            text.append(BASE32.charAt(value));
        }
        return text.append("=".repeat((8 - text.length() % 8) % 8)).toString();
    }
}
