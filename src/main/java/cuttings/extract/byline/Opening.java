package cuttings.extract.byline;

import java.util.Optional;

/**
 * The words that open a byline.
 *
 * @param length how many characters of the line they take, the blanks and marks behind them included
 */
record Opening(int length) {

    private static final Prefixes STRONG = new Prefixes(Vocabulary.OPENINGS);
    private static final Prefixes WEAK = new Prefixes(Vocabulary.WEAK_OPENINGS);
    private static final Prefixes LABELS = new Prefixes(Vocabulary.LABELS);

    /** The longest opening that the line begins with. */
    static Optional<Opening> of(String line) {
        Optional<Opening> opening = longest(line, STRONG);
        return opening.isPresent() ? opening : longest(line, WEAK).filter(weak -> weak.leavesFullName(line));
    }

    /** The line without its openings; several may follow one another ("By: Words by"). */
    static String strip(String line) {
        String left = Edges.trim(line);
        Optional<Opening> opening = ofAny(left);
        for (int times = 0; opening.isPresent() && times < 4; times++) {
            left = Edges.trim(left.substring(opening.get().length));
            opening = ofAny(left);
        }
        return left;
    }

    /** Also what only labels a name: "About Jane Doe". */
    private static Optional<Opening> ofAny(String line) {
        return of(line).or(() -> longest(line, LABELS));
    }

    /** "di Anna Rossi" opens a byline, "Di Stefano" is a name. */
    private boolean leavesFullName(String line) {
        return line.indexOf(' ', length) > 0;
    }

    private static Optional<Opening> longest(String line, Prefixes openings) {
        int length = openings.longestIn(line, end -> ends(line, end));
        return length == 0 ? Optional.empty() : Optional.of(new Opening(afterMarks(line, length)));
    }

    /** A word of an alphabet must end there; ideographs need no blank behind them. */
    private static boolean ends(String line, int end) {
        return end < line.length()
                && (Character.isIdeographic(line.codePointBefore(end))
                        || !Character.isLetterOrDigit(line.codePointAt(end)));
    }

    private static int afterMarks(String line, int end) {
        int at = end;
        while (at < line.length() && !Character.isLetterOrDigit(line.codePointAt(at)) && line.charAt(at) != '(') {
            at++;
        }
        return at;
    }
}
