package cuttings.extract.flat;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A flattened page as lines.
 *
 * @param url where the page came from
 * @param lines those with text, in order
 */
record Page(String url, List<Line> lines) {

    /** A page longer than this is no article; what follows is not read. */
    private static final int MOST_LINES = 10_000;

    private static final int MOST_CHARACTERS = 1_000_000;

    Page {
        lines = List.copyOf(lines);
    }

    static Page of(String url, String text) {
        List<Line> lines = new ArrayList<>();
        int blank = 0;
        for (String raw : (Iterable<String>) beginning(text).lines()::iterator) {
            String clean = Text.clean(raw);
            if (clean.isEmpty()) {
                blank++;
            } else if (lines.size() < MOST_LINES) {
                lines.add(new Line(clean, blank));
                blank = 0;
            }
        }
        return new Page(url, Pieces.join(lines));
    }

    private static String beginning(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
        return text.substring(0, splits ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }
}
