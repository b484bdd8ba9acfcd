package cuttings.extract.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which printed words and marks are looked up. Stateless. */
final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u200c\\u200d]");

    private Folding() {}

    /** Lower case, without the accents of Latin, Greek and Cyrillic letters; other scripts keep their vowel signs. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(unit -> unit < 0x80)) {
            return lower;
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('ı', 'i').replace('ς', 'σ');
    }

    /** One form for the many dashes, stops, colons, strokes and apostrophes. */
    static String mark(int point) {
        return switch (point) {
            case '‐', '‑', '‒', '–', '—', '−' -> "-";
            case '．', '。' -> ".";
            case '：', '∶' -> ":";
            case '／' -> "/";
            case '，', '،', '、' -> ",";
            case '’', '‘', 'ʼ', '´', '`' -> "'";
            case '（' -> "(";
            case '）' -> ")";
            case '＋' -> "+";
            default -> Character.toString(point);
        };
    }
}
