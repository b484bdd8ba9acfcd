package cuttings.extract.structured;

import org.jsoup.parser.Parser;

/** Undoes character references and tags that were left in texts where none belong. Stateless. */
final class Entities {

    private Entities() {}

    /** The text that was meant; references may have been made twice ({@code &amp;quot;}). */
    static String undone(String text) {
        String once = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        String twice = once.indexOf('&') < 0 ? once : Parser.unescapeEntities(once, false);
        return twice.indexOf('<') < 0 ? twice : withoutTags(twice);
    }

    private static String withoutTags(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            int end = unit == '<' && at + 1 < text.length() && isTagStart(text.charAt(at + 1))
                    ? text.indexOf('>', at)
                    : -1;
            if (end < 0) {
                bare.append(unit);
                at++;
            } else {
                bare.append(isBreak(text, at) ? "\n" : "");
                at = end + 1;
            }
        }
        return bare.toString();
    }

    private static boolean isTagStart(char unit) {
        return Character.isLetter(unit) || unit == '/' || unit == '!';
    }

    private static boolean isBreak(String text, int at) {
        return text.startsWith("<p", at)
                || text.startsWith("<br", at)
                || text.startsWith("</p", at)
                || text.startsWith("</div", at);
    }
}
