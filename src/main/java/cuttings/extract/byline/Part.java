package cuttings.extract.byline;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a byline between commas, strokes and words for "and".
 *
 * @param text without loose marks at its ends, not empty
 * @param behindComma whether a comma parts it from the piece before
 */
record Part(String text, boolean behindComma) {

    private static final String COMMAS = ",，";
    private static final String MARKS = ";|/•·●│┃、；／()（）[]【】&+・";

    /** The pieces in order; what follows a tail word ("in Kyiv", "for the Daily") is left out. */
    static List<Part> of(String names, boolean chinese) {
        List<Part> parts = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean comma = false;
        boolean inTail = false;
        for (String word : words(names)) {
            String key = Vocabulary.key(word);
            boolean separator = isSeparator(word);
            if (chinese && Names.isIdeographic(word)) {
                add(parts, piece, comma);
            }
            if (separator || isAnd(key, piece)) {
                add(parts, piece, comma);
                comma = separator && COMMAS.contains(word);
                inTail = false;
            } else if (isTail(key, word, piece)) {
                inTail = true;
            } else if (!inTail) {
                piece.append(piece.length() == 0 ? "" : " ").append(word);
            }
        }
        add(parts, piece, comma);
        return parts;
    }

    boolean isCredential() {
        return behindComma && Vocabulary.CREDENTIALS.contains(Vocabulary.key(text));
    }

    private static boolean isSeparator(String word) {
        return word.length() == 1 && (COMMAS.contains(word) || MARKS.contains(word));
    }

    /** "y" and "e" join two names, but do not begin one. */
    private static boolean isAnd(String key, StringBuilder piece) {
        return piece.length() > 0 && Vocabulary.AND.contains(key);
    }

    /** "in Kyiv"; and whatever a role goes on with: "envoyée spéciale à Kiev". */
    private static boolean isTail(String key, String word, StringBuilder piece) {
        boolean afterRole = piece.length() > 0 && key.equals(word) && Names.isRole(piece.toString());
        return afterRole || Vocabulary.TAILS.contains(key) && (piece.length() == 0 || key.equals(word));
    }

    private static void add(List<Part> parts, StringBuilder piece, boolean comma) {
        String text = Edges.trim(Opening.strip(piece.toString()));
        if (!text.isEmpty()) {
            parts.add(new Part(text, comma));
        }
        piece.setLength(0);
    }

    /** Words and separating marks. */
    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean mark = at < names.length() && (COMMAS + MARKS).indexOf(names.charAt(at)) >= 0;
            if (at == names.length() || mark || names.charAt(at) == ' ') {
                if (at > start) {
                    words.add(names.substring(start, at));
                }
                if (mark) {
                    words.add(names.substring(at, at + 1));
                }
                start = at + 1;
            }
        }
        return words;
    }
}
