package cuttings.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a page to text. The charset is taken from the byte order mark, else from the {@code Content-Type} header,
 * else from a {@code meta} element near the beginning (WHATWG HTML section 13.2.3.2), else guessed from the bytes.
 * Bytes that are well-formed UTF-8 beyond ASCII are UTF-8 whatever is declared, since saved pages often keep an outdated
 * declaration and hardly any other text is well-formed UTF-8 by accident. Never fails: what cannot be decoded becomes
 * U+FFFD. What was encoded as UTF-8 twice is decoded twice. Stateless.
 */
public final class PageDecoder {

    private static final int DECLARATION_REACH = 8192;
    private static final char REPLACEMENT = '\ufffd';
    private static final char LAST_OF_LATIN_1 = '\u00ff';
    private static final char FIRST_CONTROL = '\u0080';
    private static final char LAST_CONTROL = '\u009f';
    private static final int DETECTION_REACH = 524_288;
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,400}?charset\\s*+=\\s*+[\"']?\\s*+([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING =
            Pattern.compile("^\\s*+<\\?xml[^>]{0,200}?encoding\\s*+=\\s*+[\"']([\\w.:-]{2,40})");
    private static final Pattern HEADER_CHARSET =
            Pattern.compile("charset\\s*+=\\s*+[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** What browsers read under these labels (WHATWG Encoding section 4.2): the superset that is really used. */
    private static final Map<String, String> SUPERSETS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    private PageDecoder() {}

    /**
     * Decodes a page.
     *
     * @param contentType the value of the header; empty if there was none
     */
    public static String decode(byte[] bytes, Optional<String> contentType) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.isEmpty() ? text : text.substring(1);
        }
        Optional<String> utf8 = strictUtf8(bytes);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Charset charset = declared(HEADER_CHARSET, contentType.orElse(""))
                .or(() -> declaredInPage(bytes))
                .filter(known -> !known.equals(StandardCharsets.UTF_8) || isMostlyUtf8(bytes))
                .orElseGet(() -> detected(bytes));
        return new String(bytes, charset);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean sevenBitEscapes = text.length() == bytes.length && contains(bytes, (byte) 0x1b);
        boolean sound = text.indexOf(REPLACEMENT) < 0 || isWellFormed(bytes);
        return sound && !sevenBitEscapes ? Optional.of(encodedOnce(text, bytes.length)) : Optional.empty();
    }

    /**
     * Undoes the work of a program that took UTF-8 for Latin-1 and encoded it once more: nothing in the text is beyond
     * Latin-1, it has control characters that no page has, and its characters are the bytes of well-formed UTF-8.
     */
    private static String encodedOnce(String text, int length) {
        if (text.length() == length || !looksEncodedTwice(text)) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return isWellFormed(bytes) ? new String(bytes, StandardCharsets.UTF_8) : text;
    }

    private static boolean looksEncodedTwice(String text) {
        boolean controls = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > LAST_OF_LATIN_1) {
                return false;
            }
            controls |= unit >= FIRST_CONTROL && unit <= LAST_CONTROL;
        }
        return controls;
    }

    /** A page may hold a replacement character of its own. */
    private static boolean isWellFormed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** ISO-2022 codings are pure ASCII with escapes, and so well-formed UTF-8 that says nothing. */
    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte each : bytes) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> declaredInPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_REACH), StandardCharsets.ISO_8859_1);
        return declared(META_CHARSET, head).or(() -> declared(XML_ENCODING, head));
    }

    private static Optional<Charset> declared(Pattern declaration, String text) {
        Matcher label = declaration.matcher(text);
        return label.find() ? charset(label.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        String plain = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(SUPERSETS.getOrDefault(plain, plain)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** A page that says UTF-8 and has a few broken places is UTF-8; one in which most places are broken is not. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(unit -> unit == REPLACEMENT).count();
        long beyondAscii = text.chars().filter(unit -> unit > 0x7f).count();
        return broken * 4 <= beyondAscii;
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > DETECTION_REACH ? Arrays.copyOf(bytes, DETECTION_REACH) : bytes);
        CharsetMatch match = detector.detect();
        return match == null ? StandardCharsets.UTF_8 : charset(match.getName()).orElse(StandardCharsets.UTF_8);
    }
}
