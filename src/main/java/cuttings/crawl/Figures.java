package cuttings.crawl;

import java.util.Locale;

/** Figures as a report spells them. Stateless. */
public final class Figures {

    private Figures() {}

    /** Two numbers with their nouns, but for one that is zero: {@code 1 wall and 2 refusals}, {@code 1 wall}. */
    static String countedBoth(long number, String noun, long more, String otherNoun) {
        if (number == 0 || more == 0) {
            return number == 0 ? counted(more, otherNoun) : counted(number, noun);
        }
        return counted(number, noun) + " and " + counted(more, otherNoun);
    }

    /** A number with its noun: {@code 1 page}, {@code 1,200 pages}. */
    public static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
