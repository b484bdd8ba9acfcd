package cuttings.extract.flat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a flattened page.
 *
 * @param index its line; the first line where the headline is known from the page's title alone
 * @param text without the site's name
 * @param printed what the line says in full
 */
record Headline(int index, String text, String printed) {

    /** Below this, a title is trusted more than the likeliest line. */
    private static final double LIKELY = 0.1;

    private static final int SHORTEST = 12;
    /** What stands between a headline and the site's name in a title. */
    private static final Pattern TITLE_PART = Pattern.compile("\\s+[|–—·•»-]\\s+|\\s*[ㅣ｜]\\s*");

    /**
     * The likeliest line down to the story's first; else the page's title, if a scraper left it as the first line.
     *
     * @param storyStart null for a page without a story, on which only a likely line is a headline
     */
    static Optional<Headline> of(Page page, double[] likely, @Nullable Integer storyStart) {
        if (likely.length == 0) {
            return Optional.empty();
        }
        int best = 0;
        int last = storyStart == null ? likely.length - 1 : storyStart;
        for (int i = 1; i <= last; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        String title = page.lines().get(0).text();
        if (likely[best] >= LIKELY
                || storyStart != null && !TITLE_PART.matcher(title).find()) {
            String printed = page.lines().get(best).text();
            return Optional.of(
                    new Headline(best, best == 0 ? withoutSite(printed) : withoutKicker(printed, title), printed));
        }
        return storyStart == null ? Optional.empty() : Optional.of(new Headline(0, withoutSite(title), title));
    }

    boolean isRepeatedBy(String key) {
        return key.equals(Words.key(text)) || key.equals(Words.key(printed));
    }

    /** The longest part of a title is the headline; names of sites and sections are shorter. */
    private static String withoutSite(String title) {
        return Arrays.stream(TITLE_PART.split(title))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }

    /** A line that ends in the headline part of the title has a kicker before it. */
    private static String withoutKicker(String line, String title) {
        Matcher matcher = TITLE_PART.matcher(title);
        if (!matcher.find() || title.startsWith(line)) {
            return line;
        }
        String headline = title.substring(0, matcher.start());
        return headline.length() >= SHORTEST && line.endsWith(headline) ? headline : line;
    }
}
