package cuttings.cli;

import cuttings.article.Capture;
import cuttings.article.FaultKind;
import cuttings.article.FileTrouble;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A saved page as a capture: HTML or a flattened page's text, plain or gzipped (RFC 1952; told by its first bytes, whatever
 * the file is called). Text is what ends in {@code .txt} or does not begin with a tag. Stateless.
 */
final class PageFile {

    /** The most that is taken of one file, after undoing its compression. */
    static final int MAX_BYTES = 50 * 1024 * 1024;

    private static final int GZIP_MAGIC = 0x1f8b;

    private PageFile() {}

    /** Reads one file; the page's address is {@code url}. */
    static Capture read(Path file, String url, Instant fetched) throws FaultException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), url, fetched);
        } catch (IOException e) {
            throw new FaultException(FaultKind.FILE_UNREADABLE, file.toString(), FileTrouble.of(e));
        }
    }

    /** Reads a stream to its end; {@code name} is what to call it and where its ending counts. */
    static Capture read(InputStream in, String name, String url, Instant fetched) throws FaultException {
        try {
            byte[] bytes = plain(in).readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new FaultException(FaultKind.TOO_LARGE, name, "more than " + MAX_BYTES + " bytes");
            }
            return Capture.ofFile(url, fetched, mediaType(name, bytes), bytes);
        } catch (ZipException e) {
            throw new FaultException(FaultKind.BAD_RESPONSE, name, FileTrouble.of(e));
        } catch (IOException e) {
            throw new FaultException(FaultKind.FILE_UNREADABLE, name, FileTrouble.of(e));
        }
    }

    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        int magic = buffered.read() << 8 | buffered.read();
        buffered.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private static String mediaType(String name, byte[] bytes) {
        String ending = name.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        if (ending.endsWith(".html") || ending.endsWith(".htm") || ending.endsWith(".xhtml")) {
            return "text/html";
        }
        return ending.endsWith(".txt") || !beginsWithTag(bytes) ? "text/plain" : "text/html";
    }

    private static boolean beginsWithTag(byte[] bytes) {
        for (byte unit : bytes) {
            boolean ignorable = unit <= ' ';
            if (!ignorable) {
                return unit == '<';
            }
        }
        return false;
    }
}
