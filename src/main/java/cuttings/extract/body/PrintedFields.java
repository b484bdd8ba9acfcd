package cuttings.extract.body;

import cuttings.extract.date.DateConvention;
import cuttings.extract.date.DateReader;
import cuttings.extract.date.FoundDate;
import java.util.Comparator;
import java.util.List;

/** Tells the lines of a page that print who signed and when, and nothing else: they are fields, not body. */
final class PrintedFields {

    /** Enough for a weekday, "Uhr", "updated". */
    private static final int MOST_OTHER_LETTERS = 12;

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST = 160;

    private final List<String> signatures;

    PrintedFields(Clues clues) {
        this.signatures = clues.signatures().stream()
                .map(Clues::letters)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    boolean areAllOf(TextBlock block) {
        if (block.characters() > LONGEST) {
            return false;
        }
        String line = block.text();
        String undated = withoutDates(line);
        String letters = Clues.letters(undated);
        String unsigned = letters;
        for (String signature : signatures) {
            unsigned = unsigned.replace(signature, "");
        }
        boolean printsAny = undated.length() < line.length() || unsigned.length() < letters.length();
        return printsAny && unsigned.length() <= MOST_OTHER_LETTERS;
    }

    private static String withoutDates(String line) {
        StringBuilder rest = new StringBuilder(line);
        List<FoundDate> dates = DateReader.all(line, DateConvention.UNKNOWN);
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.delete(dates.get(i).start(), dates.get(i).end());
        }
        return rest.toString();
    }
}
