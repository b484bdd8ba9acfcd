package cuttings.extract.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into words for comparing lines; a script without blanks between words is taken by pairs of characters. */
final class Words {

    private static final Pattern RUN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]]+");

    private Words() {}

    /** The words in lower case, in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher run = RUN.matcher(text.toLowerCase(Locale.ROOT));
        while (run.find()) {
            if (isUnspaced(run.group().codePointAt(0))) {
                addPairs(run.group(), words);
            } else {
                words.add(run.group());
            }
        }
        return words;
    }

    /** Letters and digits alone, in lower case: the form in which repeated lines are found. */
    static String key(String text) {
        return String.join(" ", of(text));
    }

    private static boolean isUnspaced(int point) {
        return Character.isIdeographic(point) || point >= 0x3040 && point <= 0x30ff;
    }

    private static void addPairs(String run, List<String> words) {
        int[] points = run.codePoints().toArray();
        for (int i = 0; i + 1 < points.length || i == 0; i++) {
            words.add(new String(points, i, Math.min(2, points.length - i)));
        }
    }
}
