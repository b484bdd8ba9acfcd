package cuttings.extract.byline;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a byline between commas, strokes and words for "and".
 *
 * @param text without loose marks at its ends, not empty
 * @param before what parts it from the piece before
 */
record Part(String text, Joint before) {

    /** What stands between two pieces. */
    enum Joint {
        START,
        AND,
        COMMA,
        MARK
    }

    private static final int LONGEST_ABBREVIATION = 6;
    private static final String COMMAS = ",，";
    private static final String ANDS = "&+、・;；/／";
    private static final String DASHES = "-–—";
    private static final String MARKS = "|·•●│┃()（）[]【】";

    /** The pieces in order; what follows a tail word ("in Kyiv", "for the Daily") is left out. */
    static List<Part> of(String names, boolean chinese) {
        Splitter splitter = new Splitter(chinese);
        words(names).forEach(splitter::take);
        return splitter.end();
    }

    /** A registered mark is put behind credentials, too. */
    boolean isCredential() {
        return before == Joint.COMMA
                && (Vocabulary.CREDENTIALS.contains(Vocabulary.key(text)) || isOneWord() && text.endsWith("®"));
    }

    /** "FOMA", as bodies abbreviate what they certify. */
    boolean isAbbreviation() {
        return before == Joint.COMMA
                && text.length() <= LONGEST_ABBREVIATION
                && text.codePoints().allMatch(Character::isUpperCase)
                && !Names.isOrganisation(text);
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }

    /** Words and separating marks. */
    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean mark = at < names.length() && (COMMAS + ANDS + MARKS).indexOf(names.charAt(at)) >= 0;
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

    /** Puts words together to pieces. */
    private static final class Splitter {

        private final boolean chinese;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder piece = new StringBuilder();
        private Joint before = Joint.START;
        private boolean inTail;

        Splitter(boolean chinese) {
            this.chinese = chinese;
        }

        void take(String word) {
            Joint joint = joint(word);
            if (joint != null) {
                endPiece(joint);
            } else if (chinese && Names.isIdeographic(word)) {
                endPiece(before == Joint.START && parts.isEmpty() && piece.isEmpty() ? Joint.START : Joint.AND);
                piece.append(word);
            } else if (Tails.begins(word, piece)) {
                inTail = true;
            } else if (!inTail) {
                piece.append(piece.isEmpty() ? "" : " ").append(word);
            }
        }

        List<Part> end() {
            endPiece(Joint.AND);
            return parts;
        }

        private Joint joint(String word) {
            if (word.length() == 1 && COMMAS.contains(word)) {
                return Joint.COMMA;
            }
            if (word.length() == 1 && (MARKS + DASHES).contains(word)) {
                return Joint.MARK;
            }
            boolean and = word.length() == 1 && ANDS.contains(word) || Vocabulary.AND.contains(Vocabulary.key(word));
            return and && (inTail || !piece.isEmpty() || !parts.isEmpty()) ? Joint.AND : null;
        }

        private void endPiece(Joint next) {
            String text = Edges.trim(Opening.strip(piece.toString()));
            if (!text.isEmpty()) {
                parts.add(new Part(text, before));
                before = next;
            } else if (before != Joint.START) {
                before = next == Joint.AND ? before : next;
            }
            piece.setLength(0);
            inTail = false;
        }
    }
}
