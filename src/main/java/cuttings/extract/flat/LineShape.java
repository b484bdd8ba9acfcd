package cuttings.extract.flat;

import cuttings.extract.body.Furniture;
import cuttings.extract.byline.BylineReader;
import cuttings.extract.caption.CaptionSplitter;
import cuttings.extract.trees.FeatureRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be seen of one line by itself, in any language.
 *
 * @param width in columns, see {@link Line#width()}
 * @param words how many
 * @param sentences how many ends of sentences are in it
 * @param ending 0 letter or other, 1 end of a sentence, 2 colon, 3 ellipsis, 4 digit, 5 comma
 * @param beginning 0 capital, 1 small letter, 2 digit, 3 quotation mark, 4 bullet or dash, 5 other
 * @param capitalised the share of words that begin with a capital
 * @param furniture kinds of page furniture that it begins like, see {@link Furniture#beginning}
 */
record LineShape(
        int width,
        int words,
        int sentences,
        int ending,
        int beginning,
        double digits,
        double capitals,
        double capitalised,
        int commas,
        int separators,
        boolean rights,
        boolean address,
        boolean quotation,
        boolean clock,
        boolean byline,
        boolean name,
        boolean credit,
        int furniture) {

    /** How much of a line is looked at; what a paragraph is shows early. */
    private static final int REACH = 4000;

    /** A beginning. */
    static final int BULLET = 4;

    /** An ending. */
    static final int SENTENCE = 1;

    private static final int PROSE_WIDTH = 60;
    private static final int LABEL_WIDTH = 120;
    private static final int NAME_WIDTH = 60;
    private static final Pattern STOP = Pattern.compile("[.!?…](?=[\\p{Pf}\\p{Pe}\"']?(?:\\s|$))|[。！？।۔؟]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+");
    private static final Pattern COMMA = Pattern.compile("[,،、，;；]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s[/•·–-]\\s|[|›»>▸►→]");
    private static final Pattern RIGHTS = Pattern.compile("©|\\([cC]\\)|℗");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\w@\\w|(?:^|\\s)[@#]\\w");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}[:.h]\\d{2}(?!\\d)");

    static LineShape of(Line line) {
        String text = line.text().length() > REACH ? line.text().substring(0, REACH) : line.text();
        int width = line.width();
        boolean label = width < LABEL_WIDTH;
        int words = 0;
        int capitalised = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            capitalised += Character.isUpperCase(text.charAt(word.start())) ? 1 : 0;
        }
        double letters = Math.max(1, text.chars().filter(Character::isLetter).count());
        return new LineShape(
                width,
                words,
                count(STOP, text),
                ending(line.text()),
                beginning(text),
                text.chars().filter(Character::isDigit).count() / (double) text.length(),
                text.chars().filter(Character::isUpperCase).count() / letters,
                capitalised / Math.max(1.0, words),
                count(COMMA, text),
                count(SEPARATOR, text),
                RIGHTS.matcher(text).find(),
                ADDRESS.matcher(text).find(),
                text.chars().anyMatch(unit -> "\"“”„«»「『".indexOf(unit) >= 0),
                label && CLOCK.matcher(text).find(),
                label && BylineReader.opens(Seams.open(text)),
                width < NAME_WIDTH && BylineReader.read(text, null).isPresent(),
                CaptionSplitter.split(List.of(text), null).credit() != null,
                Furniture.beginning(text));
    }

    /** Whether the line reads like a paragraph: wide enough, and it ends as a sentence does. */
    boolean isProse() {
        return width >= PROSE_WIDTH && ending == SENTENCE;
    }

    /** Whether a phrase of page furniture is all that the line says. */
    boolean isAllFurniture() {
        return furniture < 0;
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().limit(20).count();
    }

    private static int ending(String text) {
        int end = text.length();
        while (end > 1 && "\"'”’»」』）)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = text.charAt(end - 1);
        if (last == '…' || text.startsWith("...", end - 3)) {
            return 3;
        }
        if (".!?。！？।۔؟".indexOf(last) >= 0) {
            return SENTENCE;
        }
        return last == ':' || last == '：' ? 2 : Character.isDigit(last) ? 4 : last == ',' || last == ';' ? 5 : 0;
    }

    private static int beginning(String text) {
        int first = text.codePointAt(0);
        if (Character.isLetter(first)) {
            return Character.isLowerCase(first) ? 1 : 0;
        }
        if (Character.isDigit(first)) {
            return 2;
        }
        return "\"'“„«‘「『".indexOf(first) >= 0 ? 3 : "-–—*+•·▪◦►▶→>".indexOf(first) >= 0 ? BULLET : 5;
    }

    void fill(FeatureRow row) {
        row.add("width", Math.log(width));
        row.add("words", words);
        row.add("letters a word", width / (words + 1.0));
        row.add("sentences", sentences);
        row.add("ending", ending);
        row.add("beginning", beginning);
        row.add("digits", digits);
        row.add("capitals", capitals);
        row.add("capitalised", capitalised);
        row.add("commas", commas);
        row.add("separators", separators);
        row.add("rights", rights);
        row.add("address", address);
        row.add("quotation", quotation);
        row.add("clock", clock);
        row.add("byline", byline);
        row.add("name", name);
        row.add("credit", credit);
        row.add("all furniture", isAllFurniture());
        for (Furniture kind : Furniture.values()) {
            row.add("furniture " + kind, (furniture & kind.bit()) != 0);
        }
    }

    /** The few things that matter of a neighbour. */
    void fillAsNeighbour(FeatureRow row, int step) {
        row.add("width at " + step, Math.log(width));
        row.add("ending at " + step, ending);
        row.add("sentences at " + step, sentences);
        row.add("furniture at " + step, furniture);
        row.add("clock at " + step, clock);
        row.add("byline at " + step, byline);
        row.add("credit at " + step, credit);
        row.add("capitalised at " + step, capitalised);
    }
}
