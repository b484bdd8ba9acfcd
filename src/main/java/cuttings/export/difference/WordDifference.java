package cuttings.export.difference;

import cuttings.export.difference.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells two texts apart word by word. What is the same or removed is the first text, what is the same or added the second, both
 * to the letter. Long passages that have little in common are exchanged as a whole. Stateless.
 */
public final class WordDifference {

    /** Bounds the memory that a comparison takes to a few megabytes. */
    private static final int EDITS_ALLOWED = 2000;

    private static final String SCRIPTS_WITHOUT_BLANKS =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + SCRIPTS_WITHOUT_BLANKS + "]]";

    /** White space, a word or number with what joins its parts, or a single character. */
    private static final Pattern WORD =
            Pattern.compile("\\s++|" + LETTER + "++(?:['’.,:/-]" + LETTER + "++)*+|.", Pattern.DOTALL);

    /** Paragraphs that both texts have hold the rest in place. */
    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]++\n*+|\n++");

    private WordDifference() {}

    /** The pieces in reading order, what is removed before what is added. */
    public static List<Piece> between(String before, String after) {
        List<Piece> paragraphs = between(before, after, PARAGRAPH);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Piece piece = paragraphs.get(i);
            boolean exchanged = piece.kind() == Kind.REMOVED
                    && i + 1 < paragraphs.size()
                    && paragraphs.get(i + 1).kind() == Kind.ADDED;
            if (exchanged) {
                between(piece.text(), paragraphs.get(++i).text(), WORD).forEach(word -> append(pieces, word));
            } else {
                append(pieces, piece);
            }
        }
        return pieces;
    }

    private static List<Piece> between(String before, String after, Pattern unit) {
        return pieces(split(before, unit), split(after, unit))
                .or(() -> pieces(List.of(before), List.of(after)))
                .orElseThrow();
    }

    private static Optional<List<Piece>> pieces(List<String> before, List<String> after) {
        return ShortestEdit.between(before, after, EDITS_ALLOWED).map(kept -> new Weave(before, after, kept).pieces());
    }

    private static void append(List<Piece> pieces, Piece next) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == next.kind()) {
            pieces.set(last, new Piece(next.kind(), pieces.get(last).text() + next.text()));
        } else {
            pieces.add(next);
        }
    }

    private static List<String> split(String text, Pattern unit) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }
}
