package cuttings.article;

/**
 * One block of an article's body.
 *
 * @param kind what the block is
 * @param text its text, white space folded, no line break in it
 */
public record Block(Kind kind, String text) {

    /** What a block of the body is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION,
        TABLE_ROW,
        PREFORMATTED
    }

    /** An ordinary paragraph. */
    public static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }
}
