package cuttings.extract.body;

/** The block of text that is just being read: collects words and what is said of them until the block ends. */
final class RunningText {

    private static final String LINE_ENDS =
            ".!?:;\u2026\u3002\uff01\uff1f\uff1a\u0964\u061f\u06d4\"'\u201d\u2019\u00bb\u300d)]";
    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";
    private static final int WRAPPED = 40;
    private static final int CREDIT = Hint.CREDIT.bit() | Hint.AUTHOR.bit();

    private final StringBuilder text = new StringBuilder();
    private final String host;
    private int openLinks;
    private int openStrong;
    private int openEmphasis;
    private int lineBreaks;
    private int linkCharacters;
    private int strongCharacters;
    private int emphasisCharacters;
    private int links;
    private int fragmentLinks;
    private int foreignLinks;
    private int inlineHints;
    private int creditFrom = -1;
    private int creditTo;

    /**
     * Begins with nothing.
     *
     * @param host the page's own host name, so that links that lead away can be told
     */
    RunningText(String host) {
        this.host = host;
    }

    void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit > '~' && INVISIBLE.indexOf(unit) >= 0) {
                continue;
            }
            if (!isBlank(unit)) {
                if (lineBreaks > 0) {
                    appendBlank();
                }
                lineBreaks = 0;
                text.append(unit);
            } else {
                appendBlank();
            }
        }
        int added = text.length() - before;
        linkCharacters += openLinks > 0 ? added : 0;
        strongCharacters += openStrong > 0 ? added : 0;
        emphasisCharacters += openEmphasis > 0 ? added : 0;
    }

    private void appendBlank() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    void breakLine() {
        lineBreaks++;
    }

    /** Whether nothing has been read since the last line break. */
    boolean isAtLineStart() {
        return lineBreaks > 0;
    }

    /**
     * Whether what has been read so far ends where more words follow it. A line break ends a paragraph, unless a long
     * line breaks off in mid-sentence, as in text that was wrapped by hand.
     */
    boolean endsBefore(String words) {
        if (lineBreaks == 0 || text.isEmpty()) {
            return false;
        }
        int first = 0;
        while (first < words.length() && isBlank(words.charAt(first))) {
            first++;
        }
        return first < words.length() && (lineBreaks > 1 || !isWrapped(words.charAt(first)));
    }

    private boolean isWrapped(char next) {
        int last = text.length() - 1;
        while (last > 0 && text.charAt(last) == ' ') {
            last--;
        }
        boolean open = LINE_ENDS.indexOf(text.charAt(last)) < 0;
        return open && last >= WRAPPED && Character.isLowerCase(next);
    }

    private static boolean isBlank(char unit) {
        return unit <= ' ' || unit > '~' && (Character.isSpaceChar(unit) || Character.isISOControl(unit));
    }

    void open(String tag, int hints, String target) {
        inlineHints |= hints;
        if ((hints & CREDIT) != 0 && creditFrom < 0) {
            creditFrom = text.length();
        }
        if (tag.equals("a")) {
            openLinks++;
            countLink(target);
        } else if (Tags.STRONG.contains(tag)) {
            openStrong++;
        } else if (Tags.EMPHASIS.contains(tag)) {
            openEmphasis++;
        }
    }

    private void countLink(String target) {
        links++;
        if (target.startsWith("#")) {
            fragmentLinks++;
        } else if (target.startsWith("http") && !target.contains(host)) {
            foreignLinks++;
        }
    }

    void close(String tag, int hints) {
        if ((hints & CREDIT) != 0) {
            creditTo = text.length();
        }
        if (tag.equals("a")) {
            openLinks--;
        } else if (Tags.STRONG.contains(tag)) {
            openStrong--;
        } else if (Tags.EMPHASIS.contains(tag)) {
            openEmphasis--;
        }
    }

    /** Whether a credit has begun in it. */
    boolean hasCredit() {
        return creditFrom >= 0;
    }

    boolean isBlank() {
        return text.isEmpty() || text.length() == 1 && text.charAt(0) == ' ';
    }

    /** Hints of inline elements that have begun without any text yet: they are about the block that begins next. */
    int hintsOfNothing() {
        return isBlank() ? inlineHints : 0;
    }

    /** The block that has been read. */
    TextBlock block(int index, Region region, int imagesBefore) {
        String whole = text.toString().stripTrailing();
        int from = Math.min(creditFrom, whole.length());
        int to = creditTo <= from ? whole.length() : Math.min(creditTo, whole.length());
        return TextBlock.of(
                index,
                region,
                whole,
                new TextBlock.Marks(linkCharacters, strongCharacters, emphasisCharacters, inlineHints, from, to),
                new TextBlock.Links(links, fragmentLinks, foreignLinks),
                imagesBefore);
    }

    /** Begins the next block; links that are still open go on in it. */
    void clear() {
        text.setLength(0);
        linkCharacters = 0;
        strongCharacters = 0;
        emphasisCharacters = 0;
        links = openLinks > 0 ? 1 : 0;
        fragmentLinks = 0;
        foreignLinks = 0;
        inlineHints = 0;
        lineBreaks = 0;
        creditFrom = -1;
        creditTo = 0;
    }
}
