package cuttings.discover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the spellings of web addresses that browsers take though they break RFC 3986 (WHATWG URL standard, section 4.4):
 * line ends and tabs within count for nothing (nor does the indentation after them), a backslash before the query is a slash, and more than two slashes before
 * the host are two. Stateless.
 */
final class BrowserSpelling {

    private static final Pattern NOTHING = Pattern.compile("[\\t\\n\\r]\\s*+");
    private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("[?#]");
    private static final Pattern SLASHES = Pattern.compile("^(?i)(https?:)//++");
    private static final Pattern OTHER_SCHEME = Pattern.compile("^(?i)(?!https?:)[a-z][a-z\\d+.-]*+:");

    private BrowserSpelling() {}

    /** The same reference in the usual spelling; one of another scheme than http and https without its white space. */
    static String usual(String reference) {
        String plain = NOTHING.matcher(reference).replaceAll("").strip();
        if (plain.indexOf('\\') < 0 && !plain.contains("///")
                || OTHER_SCHEME.matcher(plain).find()) {
            return plain;
        }
        Matcher end = QUERY_OR_FRAGMENT.matcher(plain);
        int length = end.find() ? end.start() : plain.length();
        String path = plain.substring(0, length).replace('\\', '/');
        return SLASHES.matcher(path).replaceFirst("$1//")
                + plain.substring(length).replace("\\", "%5C");
    }
}
