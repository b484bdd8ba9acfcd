package cuttings.extract.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tidies a credit that names its makers more than once: "Jo Berg/dpa | Jo Berg", "AFP / AFP". Stateless. */
final class Credits {

    private static final int MOST_PARTS = 8;
    private static final Pattern SEPARATOR = Pattern.compile("\\s++[|/]\\s++|\\s*+\\|\\s*+");
    private static final Pattern LOOSE_END = Pattern.compile("(?<![\\s;,|/])[\\s;,|/]++$");

    private Credits() {}

    /** The credit without the parts that another part says as well; with single parts as it stands. */
    static String onceEach(String credit) {
        String whole = LOOSE_END.matcher(credit).replaceFirst("");
        String[] parts = SEPARATOR.split(whole, MOST_PARTS);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (!isSaidElsewhere(parts, i)) {
                kept.add(parts[i]);
            }
        }
        return kept.size() == parts.length ? whole : String.join(" / ", kept);
    }

    private static boolean isSaidElsewhere(String[] parts, int index) {
        String part = parts[index].toLowerCase(Locale.ROOT);
        for (int i = 0; i < parts.length; i++) {
            String other = parts[i].toLowerCase(Locale.ROOT);
            boolean longer = other.length() > part.length() || i < index && other.length() == part.length();
            if (i != index && longer && hasWords(other, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(String text, String words) {
        int place = text.indexOf(words);
        return place >= 0 && isBoundary(text, place - 1) && isBoundary(text, place + words.length());
    }

    private static boolean isBoundary(String text, int place) {
        return place < 0 || place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
    }
}
