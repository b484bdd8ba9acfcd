package cuttings.discover;

import cuttings.article.Capture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Parses a captured page for its links; of one that is absurdly long, the beginning. Stateless. */
final class Page {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*+=\\s*+\"?+([\\w.:-]++)");

    private static final int MOST_BYTES = 8 << 20;

    private Page() {}

    /** The page in the charset that its header names, else that it names itself. */
    static Document of(Capture capture) {
        String type = capture.headers().first("Content-Type").orElse("");
        try {
            int length = Math.min(capture.payload().length, MOST_BYTES);
            return Jsoup.parse(new ByteArrayInputStream(capture.payload(), 0, length), charset(type), capture.url());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }

    private static @Nullable String charset(String contentType) {
        Matcher parameter = CHARSET.matcher(contentType);
        try {
            return parameter.find() && Charset.isSupported(parameter.group(1)) ? parameter.group(1) : null;
        } catch (IllegalCharsetNameException nonsense) {
            return null;
        }
    }
}
