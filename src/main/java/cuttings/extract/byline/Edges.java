package cuttings.extract.byline;

/** Punctuation that hangs on at the ends of a part of a byline. Stateless. */
final class Edges {

    private static final String LOOSE = " ,;:|/\\•·●–—-―_»«>›<‹*+=~#【】[]{}\"“”：，、；／│┃▶■◆▪";

    private Edges() {}

    /** The text without loose marks at either end. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && LOOSE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && isLoose(text, end - 1)) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A full stop belongs to the letters that it touches. */
    private static boolean isLoose(String text, int at) {
        char unit = text.charAt(at);
        return LOOSE.indexOf(unit) >= 0 || unit == '.' && at > 0 && text.charAt(at - 1) == ' ';
    }
}
