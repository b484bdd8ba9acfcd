package cuttings.crawl;

import java.util.Locale;

/** Figures as a report spells them. Stateless. */
public final class Figures {

    private Figures() {}

    /** A number with its noun: {@code 1 page}, {@code 1,200 pages}. */
    public static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
