package cuttings.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the language of running text: by its script where one language alone is written in it, else by the commonest
 * words of each language ({@code common-words.txt}). Stateless.
 */
public final class TextLanguage {

    /** More text than this tells nothing new. */
    private static final int REACH = 20_000;

    private static final double LEAST_SHARE = 0.08;
    private static final double LEAST_LEAD = 1.1;

    /** One letter in so many: more of a kind that a language does not have are no names from abroad. */
    private static final int LETTERS_PER_FOREIGN = 200;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy");
    private static final Map<String, List<String>> LANGUAGES_OF_WORD = new HashMap<>();
    private static final Map<String, String> FOREIGN_LETTERS = new HashMap<>();

    static {
        load();
    }

    private TextLanguage() {}

    /** The primary language subtag (BCP 47), such as {@code en}; empty where the text is too short or mixed to tell. */
    public static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(REACH, text.length()));
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        start.codePoints()
                .filter(Character::isLetter)
                .forEach(point -> letters.merge(UnicodeScript.of(point), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> byScript(most.getKey(), letters).or(() -> byWords(start)));
    }

    private static Optional<String> byScript(UnicodeScript most, Map<UnicodeScript, Integer> letters) {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        return switch (most) {
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HAN -> Optional.of(kana * 10 > letters.get(UnicodeScript.HAN) ? "ja" : "zh");
            default -> Optional.ofNullable(SCRIPTS.get(most));
        };
    }

    private static Optional<String> byWords(String text) {
        List<String> words =
                Arrays.asList(NO_LETTERS.split(text.toLowerCase(Locale.ROOT).strip()));
        Map<String, Integer> found = new HashMap<>();
        for (String word : words) {
            LANGUAGES_OF_WORD.getOrDefault(word, List.of()).forEach(each -> found.merge(each, 1, Integer::sum));
        }
        found.keySet().removeIf(language -> isForeign(text, language));
        List<Map.Entry<String, Integer>> best = found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        if (best.isEmpty() || best.get(0).getValue() < LEAST_SHARE * words.size()) {
            return Optional.empty();
        }
        boolean leads = best.size() == 1
                || best.get(0).getValue() >= LEAST_LEAD * best.get(1).getValue();
        return leads ? Optional.of(best.get(0).getKey()) : Optional.empty();
    }

    /** Whether the text is full of letters that the language does not have. */
    private static boolean isForeign(String text, String language) {
        String foreign = FOREIGN_LETTERS.getOrDefault(language, "");
        return !foreign.isEmpty()
                && text.chars()
                                .filter(unit -> foreign.indexOf(Character.toLowerCase(unit)) >= 0)
                                .count()
                        > text.length() / LETTERS_PER_FOREIGN;
    }

    private static void load() {
        try (InputStream file = TextLanguage.class.getResourceAsStream("common-words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(TextLanguage::load);
        } catch (IOException e) {
            throw new UncheckedIOException("resource common-words.txt", e);
        }
    }

    private static void load(String line) {
        String language = line.substring(0, 2);
        String rest = line.substring(3).strip();
        if (line.charAt(2) == '!') {
            FOREIGN_LETTERS.put(language, rest);
            return;
        }
        for (String word : rest.split(" ")) {
            LANGUAGES_OF_WORD.computeIfAbsent(word, key -> new ArrayList<>()).add(language);
        }
    }
}
