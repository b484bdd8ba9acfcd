package cuttings.extract.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of the months in the languages of {@code months.txt}. A name that means different months in different
 * languages ("listopada" is October in Croatian and November in Polish) is read by the page's language, and not at all
 * when that is not known to be one of them. Immutable and safe for threads.
 */
final class MonthNames {

    static final MonthNames INSTANCE = new MonthNames(load());

    private static final String PERSIAN_CALENDAR = "fa-jalali";
    private static final int MOST_WORDS = 2;

    private final Map<String, Map<String, Integer>> monthsByName;

    private MonthNames(Map<String, Map<String, Integer>> monthsByName) {
        this.monthsByName = monthsByName;
    }

    /**
     * A month's name in a line.
     *
     * @param month 1 to 12
     * @param persian whether it is one of the Persian calendar
     * @param next the index of the first token after it
     */
    record Named(int month, boolean persian, int next) {}

    /** The longest name that begins at the token, its abbreviation's full stops included. */
    Optional<Named> at(List<Token> tokens, int index, @Nullable String language) {
        Optional<Named> longest = Optional.empty();
        StringBuilder name = new StringBuilder();
        int words = 0;
        int at = index;
        while (at < tokens.size() && words < MOST_WORDS && tokens.get(at).isWord()) {
            name.append(tokens.get(at).key());
            at = skipStop(tokens, at + 1);
            words++;
            Optional<Named> found = named(name.toString(), at, language);
            longest = found.isPresent() ? found : longest;
        }
        return longest;
    }

    private static int skipStop(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isMark(".") ? at + 1 : at;
    }

    private Optional<Named> named(String name, int next, @Nullable String language) {
        Map<String, Integer> months = monthsByName.get(name);
        if (months == null) {
            return Optional.empty();
        }
        if (months.containsKey(PERSIAN_CALENDAR)) {
            return Optional.of(new Named(months.get(PERSIAN_CALENDAR), true, next));
        }
        Integer own = language == null ? null : months.get(language);
        if (own != null) {
            return Optional.of(new Named(own, false, next));
        }
        return months.values().stream().distinct().count() == 1
                ? Optional.of(new Named(months.values().iterator().next(), false, next))
                : Optional.empty();
    }

    private static Map<String, Map<String, Integer>> load() {
        Map<String, Map<String, Integer>> months = new HashMap<>();
        InputStream table = Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addLanguage(line, months));
        } catch (IOException e) {
            throw new UncheckedIOException("months.txt", e);
        }
        return Map.copyOf(months);
    }

    private static void addLanguage(String line, Map<String, Map<String, Integer>> months) {
        String[] parts = line.split(": ", 2);
        String[] groups = parts[1].split(", ");
        for (int month = 1; month <= groups.length; month++) {
            for (String form : groups[month - 1].split("/")) {
                months.computeIfAbsent(key(form), name -> new HashMap<>()).putIfAbsent(parts[0], month);
            }
        }
    }

    private static String key(String form) {
        StringBuilder key = new StringBuilder();
        Token.of(form, Integer.MAX_VALUE).stream().filter(Token::isWord).forEach(word -> key.append(word.key()));
        return key.toString();
    }
}
