package cuttings.archive.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One record as it stands between two others (ISO 28500 section 4): its head, and its block unless that is of no use or
 * too large. What the head promises is held against what follows, so that a wrong length is seen at the record that has
 * it and not at the next.
 *
 * @param head with the empty line at its end
 * @param block empty if it was passed over
 * @param length how long the block is
 */
record RecordFrame(byte[] head, byte[] block, long length) {

    /** The most of a block that is kept. */
    static final int MOST_KEPT = 50 * 1024 * 1024;

    private static final int LONGEST_HEAD = 64 * 1024;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \t]*+([0-9]{1,18})[ \t]*+\r?$");
    private static final Pattern TYPE = Pattern.compile("(?im)^warc-type:[ \t]*+([a-z]++)[ \t]*+\r?$");

    private static final Pattern ADDRESS = Pattern.compile("(?im)^warc-target-uri:[ \\t]*+<?([^>\\s]++)>?[ \\t]*+\r?$");

    private static final Set<String> PAGE_TYPES = Set.of("response", "resource");

    /** Whether the block is larger than what is kept. */
    boolean isTooLarge() {
        return length > MOST_KEPT;
    }

    /** Whether the record is of a type that can hold a page. */
    boolean holdsPage() {
        return holdsPage(new String(head, StandardCharsets.ISO_8859_1));
    }

    /** The address of an answer that was the same as an earlier one, whose content another record holds. */
    Optional<String> revisited() {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        Matcher address = ADDRESS.matcher(text);
        return type(text).equals("revisit") && address.find() ? Optional.of(address.group(1)) : Optional.empty();
    }

    /** The whole record. */
    InputStream bytes() {
        return new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(block));
    }

    /**
     * Reads the next record to the empty lines behind it; empty at the end of the content.
     *
     * @throws BrokenRecordException if none begins here, or it is not as its head says
     */
    static Optional<RecordFrame> read(Content content) throws IOException {
        int first = content.skipLineEnds();
        if (first < 0) {
            return Optional.empty();
        }
        byte[] head = readHead(content);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        Matcher lengths = LENGTH.matcher(text);
        if (!text.startsWith("WARC/")) {
            throw new BrokenRecordException("no record begins here");
        }
        if (!lengths.find()) {
            throw new BrokenRecordException("it does not say how long it is");
        }
        long length = Long.parseLong(lengths.group(1));
        RecordFrame frame = new RecordFrame(head, readBlock(content, length, holdsPage(text)), length);
        if (!content.isAtRecordEnd()) {
            throw new BrokenRecordException("it is not as long as it says");
        }
        return Optional.of(frame);
    }

    private static boolean holdsPage(String head) {
        return PAGE_TYPES.contains(type(head));
    }

    private static String type(String head) {
        Matcher type = TYPE.matcher(head);
        return type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static byte[] readBlock(Content content, long length, boolean wanted) throws IOException {
        if (length > content.mostLeft()) {
            throw new BrokenRecordException("it is not as long as it says");
        }
        byte[] block = wanted && length <= MOST_KEPT ? content.readNBytes((int) length) : new byte[0];
        try {
            content.skipNBytes(length - block.length);
        } catch (EOFException e) {
            throw new BrokenRecordException("it is not as long as it says");
        }
        return block;
    }

    private static byte[] readHead(InputStream content) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        boolean emptyLine = false;
        int lineLength = 0;
        while (!emptyLine) {
            int unit = content.read();
            if (unit < 0 || head.size() == LONGEST_HEAD) {
                throw new BrokenRecordException("its head has no end");
            }
            head.write(unit);
            emptyLine = unit == '\n' && lineLength == 0;
            lineLength = unit == '\n' ? 0 : unit == '\r' ? lineLength : lineLength + 1;
        }
        return head.toByteArray();
    }
}
