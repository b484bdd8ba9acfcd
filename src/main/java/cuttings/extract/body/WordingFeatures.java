package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;

/** What a block's words show: how much text it is, of what kind, and how it begins and ends. */
final class WordingFeatures {

    private static final String[] FURNITURE = BlockFeatures.names("furniture", (Object[]) Furniture.values());
    private static final String CLOSING_QUOTES = "\"'\u201d\u2019\u00bb\u300d)";

    private WordingFeatures() {}

    static void fill(FeatureRow row, TextBlock block, int copies) {
        String text = block.text();
        int letters = 0;
        int digits = 0;
        int capitals = 0;
        int blanks = 0;
        int commas = 0;
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isLetter(unit)) {
                letters++;
                capitals += Character.isUpperCase(unit) ? 1 : 0;
            } else if (Character.isDigit(unit)) {
                digits++;
            } else if (unit == ' ') {
                blanks++;
            } else if (unit == ',' || unit == '\u3001' || unit == '\uff0c' || unit == '\u060c') {
                commas++;
            } else if (unit == '|'
                    || unit == '/'
                    || unit == '\u2022'
                    || unit == '\u00b7'
                    || unit == '>'
                    || unit == '\u203a') {
                separators++;
            }
        }
        double length = Math.max(1, text.length());
        row.add("characters", length);
        row.add("words", blanks + 1);
        row.add("letters a word", letters / (blanks + 1.0));
        row.add("share of digits", digits / length);
        row.add("share of capitals", capitals / Math.max(1.0, letters));
        row.add("commas", commas);
        row.add("separators", separators);
        row.add("sentences", block.sentences());
        row.add("ending", ending(text));
        row.add("beginning", beginning(text));
        row.add("copies", Math.min(6, copies));
        row.add("rights", text.indexOf('\u00a9') >= 0 || text.contains("(c)") || text.contains("(C)"));
        row.add("at sign", text.indexOf('@') >= 0);
        row.add("quotation", text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0 || text.indexOf('\u00ab') >= 0);
        row.add("colon", text.indexOf(':') >= 0);
        row.add("question", text.indexOf('?') >= 0);
        row.add("exclamation", text.indexOf('!') >= 0);
        int furniture = block.furniture();
        row.add("furniture whole", furniture < 0);
        for (int kind = 0; kind < FURNITURE.length; kind++) {
            row.add(FURNITURE[kind], (furniture & 1 << kind) != 0);
        }
    }

    /** 0 a letter, 1 a digit, 2 a full stop, 3 a question or exclamation, 4 a colon, 5 an ellipsis, 6 anything else. */
    private static int ending(String text) {
        int end = text.length();
        while (end > 1 && CLOSING_QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = text.charAt(end - 1);
        if (Character.isLetter(last)) {
            return 0;
        }
        if (Character.isDigit(last)) {
            return 1;
        }
        return switch (last) {
            case '.' -> text.endsWith("...") ? 5 : 2;
            case '\u3002', '\u0964', '\u06d4' -> 2;
            case '!', '?', '\uff01', '\uff1f', '\u061f' -> 3;
            case ':', '\uff1a' -> 4;
            case '\u2026' -> 5;
            default -> 6;
        };
    }

    /** 0 a capital, 1 another letter, 2 a digit, 3 a quotation mark, 4 a bracket, 5 anything else. */
    private static int beginning(String text) {
        char first = text.charAt(0);
        if (Character.isLetter(first)) {
            return Character.isLowerCase(first) ? 1 : 0;
        }
        if (Character.isDigit(first)) {
            return 2;
        }
        if ("\"'\u201c\u201e\u00ab\u2018\u300c".indexOf(first) >= 0) {
            return 3;
        }
        return first == '(' || first == '[' || first == '\u3010' ? 4 : 5;
    }
}
