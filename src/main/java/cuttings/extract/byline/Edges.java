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
        while (end > start && LOOSE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
