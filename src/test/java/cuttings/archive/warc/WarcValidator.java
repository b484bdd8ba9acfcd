package cuttings.archive.warc;

import cuttings.archive.warc.StrictRecord.Broken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the WARC files of a folder as ISO 28500:2017 (WARC 1.1) is written, and with nothing of the program's own reading
 * or of a library: one gzip member a record (annex D), every field's form, every length and digest, and that records which
 * name others name such as are there.
 */
public final class WarcValidator {

    private final List<String> violations = new ArrayList<>();
    private final Map<String, StrictRecord> byId = new HashMap<>();
    private final Map<String, StrictRecord> answers = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private int records;

    private WarcValidator() {}

    /**
     * What was found.
     *
     * @param records how many records were read
     * @param types the types of records that were among them
     * @param violations what breaks the standard, with file and place
     */
    public record Findings(int records, Set<String> types, List<String> violations) {}

    /** Validates all files of a folder, in the order of their names. */
    public static Findings validate(Path folder) throws IOException {
        WarcValidator validator = new WarcValidator();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                validator.file(file);
            }
        }
        return new Findings(validator.records, validator.types, validator.violations);
    }

    private void file(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int place = 0;
        while (place < bytes.length) {
            try {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                int end = member(bytes, place, content);
                record(StrictRecord.read(content.toByteArray()), file, place);
                place = end;
            } catch (Broken | DataFormatException e) {
                violations.add(file.getFileName() + " at " + place + ": " + e.getMessage());
                return;
            }
        }
    }

    /** RFC 1952 section 2.3, without any of the optional parts, which no record needs. */
    private static int member(byte[] bytes, int place, ByteArrayOutputStream content)
            throws DataFormatException, Broken {
        StrictRecord.demand(bytes[place] == 0x1f && bytes[place + 1] == (byte) 0x8b, "no gzip member");
        StrictRecord.demand(bytes[place + 2] == 8 && bytes[place + 3] == 0, "a gzip header with options");
        Inflater inflater = new Inflater(true);
        inflater.setInput(bytes, place + 10, bytes.length - place - 10);
        byte[] part = new byte[1 << 16];
        while (!inflater.finished()) {
            int count = inflater.inflate(part);
            StrictRecord.demand(count > 0 || inflater.finished(), "a gzip member without an end");
            content.write(part, 0, count);
        }
        int trailer = place + 10 + Math.toIntExact(inflater.getBytesRead());
        inflater.end();
        CRC32 checksum = new CRC32();
        checksum.update(content.toByteArray());
        StrictRecord.demand(number(bytes, trailer) == (int) checksum.getValue(), "a wrong checksum");
        StrictRecord.demand(number(bytes, trailer + 4) == content.size(), "a wrong length");
        return trailer + 8;
    }

    private static int number(byte[] bytes, int place) {
        return (bytes[place] & 255)
                | (bytes[place + 1] & 255) << 8
                | (bytes[place + 2] & 255) << 16
                | (bytes[place + 3] & 255) << 24;
    }

    private void record(StrictRecord record, Path file, int place) throws Broken {
        record.validate();
        records++;
        types.add(record.type());
        StrictRecord.demand(byId.put(record.field("WARC-Record-ID"), record) == null, "an id that is not its own");
        if (place == 0) {
            StrictRecord.demand(record.type().equals("warcinfo"), "a file that does not begin with a warcinfo record");
            StrictRecord.demand(
                    record.field("WARC-Filename").equals(String.valueOf(file.getFileName())), "another file's name");
        }
        switch (record.type()) {
            case "response", "resource" -> answers.put(key(record, "WARC-Target-URI", "WARC-Date"), record);
            case "request" ->
                StrictRecord.demand(
                        byId.containsKey(record.field("WARC-Concurrent-To")), "a request of no record before it");
            case "revisit" -> revisit(record);
            default -> StrictRecord.demand(record.type().equals("warcinfo"), "an unusual type: " + record.type());
        }
    }

    /** ISO 28500 section 6.7.2. */
    private void revisit(StrictRecord record) throws Broken {
        StrictRecord earlier = answers.get(key(record, "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date"));
        StrictRecord.demand(earlier != null, "a revisit that refers to no record");
        StrictRecord.demand(
                record.field("WARC-Profile").equals("http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"),
                "a revisit without its profile");
        StrictRecord.demand(
                earlier != null && record.field("WARC-Payload-Digest").equals(earlier.field("WARC-Payload-Digest")),
                "a revisit of another payload");
        StrictRecord.demand(record.payload().length == 0, "a revisit with a payload");
    }

    private static String key(StrictRecord record, String... fields) throws Broken {
        List<String> values = new ArrayList<>();
        for (String field : Arrays.asList(fields)) {
            values.add(record.field(field));
        }
        return String.join(" ", values);
    }
}
