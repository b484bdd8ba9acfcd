package cuttings.discover;

import java.util.HashMap;
import java.util.Map;

/** Recognises addresses that a broken relative link makes endlessly longer: {@code /a/b/a/b/a/b}. Stateless. */
final class PathTrap {

    private static final int MOST_REPEATS = 3;

    private PathTrap() {}

    /** Whether a part of the path comes more often than it does in an honest one. */
    static boolean isTrap(String url) {
        Map<String, Integer> counts = new HashMap<>();
        String path = url.split("[?#]", 2)[0];
        for (String part : path.split("/")) {
            if (!part.isEmpty() && counts.merge(part, 1, Integer::sum) > MOST_REPEATS) {
                return true;
            }
        }
        return false;
    }
}
