package cuttings.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A story that a page keeps in its scripts, as mark-up in a string, for the browser to put into the page: the longest of
 * such strings, as a document of its own. Stateless.
 */
final class ScriptStory {

    private static final int SHORTEST = 400;
    private static final int LONGEST_SCRIPT = 3_000_000;
    private static final int MOST_NESTING = 3;
    private static final String BEFORE_STRING = ":,([{=+?&|";

    private ScriptStory() {}

    static Optional<Document> in(Document document) {
        List<String> markups = new ArrayList<>();
        for (Element script : document.select("script:not([src])")) {
            String code = script.data();
            if (code.length() >= SHORTEST && code.length() <= LONGEST_SCRIPT) {
                collect(code, 0, markups);
            }
        }
        return markups.stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .map(markup -> Jsoup.parse(markup, document.location()));
    }

    /** Adds the strings that are mark-up; a string may itself be code with strings in it. */
    private static void collect(String code, int nesting, List<String> markups) {
        int quote = code.indexOf('"');
        while (quote >= 0) {
            int end = opensString(code, quote) ? end(code, quote + 1) : quote;
            if (end - quote > SHORTEST) {
                String string = Escapes.resolve(code.substring(quote + 1, end));
                if (isMarkup(string)) {
                    markups.add(string);
                } else if (nesting < MOST_NESTING) {
                    collect(string, nesting + 1, markups);
                }
            }
            quote = code.indexOf('"', end + 1);
        }
    }

    /** A quotation mark opens a string where a value may stand; elsewhere it belongs to something that is no string. */
    private static boolean opensString(String code, int quote) {
        int before = quote - 1;
        while (before >= 0 && code.charAt(before) <= ' ') {
            before--;
        }
        return before < 0 || BEFORE_STRING.indexOf(code.charAt(before)) >= 0;
    }

    /** Where the string ends: at the first quotation mark that is not escaped. */
    private static int end(String code, int from) {
        int end = from;
        while (end < code.length() && code.charAt(end) != '"') {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, code.length());
    }

    private static boolean isMarkup(String string) {
        return string.stripLeading().startsWith("<") && (string.contains("<p") || string.contains("<br"));
    }
}
