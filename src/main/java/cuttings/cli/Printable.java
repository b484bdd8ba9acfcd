package cuttings.cli;

import java.util.regex.Pattern;

/**
 * Makes text from pages safe to show: nothing in it can move the cursor, colour the screen, set a title or turn the
 * direction of what follows. What was there shows as U+FFFD. Stateless.
 */
final class Printable {

    private static final Pattern OBEYED_BY_TERMINALS =
            Pattern.compile("[\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private Printable() {}

    /** The text on one line: line ends and tabs are blanks. */
    static String line(String text) {
        String flat = text.replace('\n', ' ').replace('\t', ' ').replace("\r", "");
        return LONE_SURROGATE
                .matcher(OBEYED_BY_TERMINALS.matcher(flat).replaceAll("\ufffd"))
                .replaceAll("\ufffd");
    }
}
