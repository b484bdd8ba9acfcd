package cuttings.extract.flat;

import java.util.regex.Pattern;

/**
 * Opens the seams where texts ran together as the markup between them went: {@code Jen MillsPublished Jul 17, 20229:30} is
 * {@code Jen Mills | Published Jul 17, 2022 9:30}. Only for short lines of names and dates; a story has names like
 * "MacDonald". Stateless.
 */
final class Seams {

    /** What stands in an opened seam between words. */
    static final String MARK = " | ";

    /** A capital within a word; the three small letters before it spare "McCarthy" and "DeVaux". */
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{Ll}{3})(?=\\p{Lu}\\p{Ll})");

    private static final Pattern AFTER_BY = Pattern.compile("^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=\\p{Lu}\\p{L})");
    private static final Pattern AFTER_YEAR = Pattern.compile("(?<=[\\p{L}\\d,.] (?:19|20)\\d\\d)(?=\\d)");
    private static final Pattern BEFORE_DIGIT = Pattern.compile("(?<=\\p{Ll}{3})(?=\\d)");

    private Seams() {}

    static String open(String line) {
        String words = AFTER_BY.matcher(CAPITAL.matcher(line).replaceAll(MARK)).replaceAll("$0 ");
        return BEFORE_DIGIT.matcher(AFTER_YEAR.matcher(words).replaceAll(" ")).replaceAll(" ");
    }
}
