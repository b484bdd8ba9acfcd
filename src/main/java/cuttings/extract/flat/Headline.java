package cuttings.extract.flat;

import java.util.Map;
import java.util.Optional;
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
    private static final double LIKELY = 0.05;

    /** The page's title is like a headline, yet the one that is printed over the story may be another. */
    private static final double TITLE_WEIGHT = 0.25;

    private static final int SHORTEST = 12;
    private static final int NEAR = 6;

    /**
     * The likeliest line down to the story's first; else the page's title, if a scraper left it as the first line.
     *
     * @param storyStart null for a page without a story, on which only a likely line is a headline
     */
    static Optional<Headline> of(Page page, Map<LineKind, double[]> likely, @Nullable Integer storyStart) {
        double[] chance = likely.get(LineKind.HEADLINE).clone();
        if (chance.length == 0) {
            return Optional.empty();
        }
        for (int i = 0; i < chance.length; i++) {
            chance[i] *= (1 - likely.get(LineKind.STORY)[i]) * (i == 0 ? TITLE_WEIGHT : 1);
        }
        int best = best(chance, storyStart == null ? chance.length - 1 : storyStart);
        PageTitle title = PageTitle.of(page);
        if (chance[best] >= LIKELY || storyStart != null && !title.hasParts()) {
            return Optional.of(ofLine(page, best, title));
        }
        return storyStart == null ? Optional.empty() : Optional.of(new Headline(0, title.headline(), title.printed()));
    }

    private static int best(double[] chance, int last) {
        int best = 0;
        for (int i = 1; i <= last; i++) {
            best = chance[i] > chance[best] ? i : best;
        }
        return best;
    }

    private static Headline ofLine(Page page, int likeliest, PageTitle title) {
        int line = withoutTrail(page, likeliest);
        String printed = page.lines().get(line).text();
        if (line > 0 && line + 1 < page.lines().size()) {
            Optional<String> whole =
                    title.across(printed, page.lines().get(line + 1).text());
            if (whole.isPresent()) {
                return new Headline(line + 1, whole.get(), printed);
            }
        }
        return new Headline(line, line == 0 ? title.headline() : title.within(printed), printed);
    }

    /** A trail of sections may run together with the headline, which then stands alone in a line soon after. */
    private static int withoutTrail(Page page, int line) {
        String printed = page.lines().get(line).text();
        for (int i = line + 1; i < Math.min(page.lines().size(), line + NEAR); i++) {
            String other = page.lines().get(i).text();
            if (other.length() >= SHORTEST
                    && other.length() < printed.length()
                    && printed.endsWith(other)
                    && Breadcrumb.isTrail(printed.substring(0, printed.length() - other.length()))) {
                return i;
            }
        }
        return line;
    }

    boolean isRepeatedBy(String key) {
        return key.equals(Words.key(text)) || key.equals(Words.key(printed));
    }
}
