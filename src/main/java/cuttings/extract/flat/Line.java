package cuttings.extract.flat;

/**
 * One line of a flattened page that has any text.
 *
 * @param text cleaned, never empty
 * @param blankBefore how many blank lines stand before it
 */
record Line(String text, int blankBefore) {

    /** How wide the line is in print: a Chinese, Japanese or Korean character says as much as two Latin letters. */
    int width() {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    /** This line with the next at its end; no blank goes before a comma or a stop. */
    Line with(Line next) {
        boolean mark = !Character.isLetterOrDigit(next.text().codePointAt(0));
        return new Line(text + (mark ? "" : " ") + next.text(), blankBefore);
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || point >= 0x3040 && point <= 0x30ff
                || point >= 0xac00 && point <= 0xd7a3;
    }
}
