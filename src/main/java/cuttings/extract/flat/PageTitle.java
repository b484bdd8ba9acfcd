package cuttings.extract.flat;

import cuttings.extract.byline.BylineReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a page, which many scrapers leave as the first line: the headline, then the site's name.
 *
 * @param printed the first line, whether it is a title or not
 * @param headline its longest part; names of sites and sections are shorter
 */
record PageTitle(String printed, String headline) {

    private static final int SHORTEST = 12;

    /** What stands between a headline and the site's name in a title. */
    private static final Pattern PART = Pattern.compile("\\s+[|–—·•»*-]\\s+|\\s*[ㅣ｜]\\s*");

    /** What stands between a kicker and a headline that ran together. */
    private static final Pattern KICKER_END = Pattern.compile("\\s[|–—-]\\s");

    static PageTitle of(Page page) {
        String first = page.lines().get(0).text();
        String longest = Arrays.stream(PART.split(first))
                .max(Comparator.comparingInt(String::length))
                .orElse(first);
        return new PageTitle(first, longest);
    }

    /** Whether the line names more than a headline, as only a title does. */
    boolean hasParts() {
        return PART.matcher(printed).find();
    }

    /** What of a line is the headline, as far as the title tells: without a kicker before it and a byline behind it. */
    String within(String line) {
        String folded = fold(line);
        String own = fold(headline);
        if (own.length() < SHORTEST || printed.startsWith(line)) {
            return line;
        }
        if (folded.startsWith(own)) {
            return isByline(line.substring(own.length())) ? line.substring(0, own.length()) : line;
        }
        return folded.endsWith(own) ? line.substring(line.length() - own.length()) : withoutKicker(line, folded, own);
    }

    /** The names may stand in the next line. */
    private static boolean isByline(String rest) {
        return BylineReader.opens(Seams.open(rest.strip())) || BylineReader.opens(rest + " Name");
    }

    /** The headline, if it begins with a line and goes on, behind any mark, with the next: the line is its first part. */
    Optional<String> across(String line, String next) {
        String own = fold(headline);
        if (line.length() >= own.length() || !own.startsWith(fold(line))) {
            return Optional.empty();
        }
        int from = line.length();
        while (from < own.length()
                && !Character.isLetterOrDigit(own.codePointAt(from))
                && !own.startsWith(fold(next), from)) {
            from++;
        }
        return own.startsWith(fold(next), from)
                ? Optional.of(headline.substring(0, from + next.length()))
                : Optional.empty();
    }

    /** The title and the line may have different kickers, or different marks behind the same. */
    private static String withoutKicker(String line, String folded, String title) {
        int same = 0;
        while (same < Math.min(folded.length(), title.length())
                && folded.charAt(folded.length() - 1 - same) == title.charAt(title.length() - 1 - same)) {
            same++;
        }
        Matcher end = KICKER_END.matcher(line);
        while (same >= SHORTEST && same < line.length() && end.find()) {
            int left = line.length() - end.end();
            if (left <= same && left >= SHORTEST) {
                return line.substring(end.end());
            }
        }
        return line;
    }

    /** One kind of quotation mark, character by character. */
    private static String fold(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
