package cuttings.archive;

import cuttings.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A body as the archive keeps it: its text with an empty line between the blocks, and beside it one letter for the kind
 * of each block.
 *
 * @param text the blocks' text
 * @param kinds as many letters as there are blocks
 */
record BodyText(String text, String kinds) {

    private static final String SEPARATOR = "\n\n";

    static BodyText of(List<Block> blocks) {
        return new BodyText(
                blocks.stream().map(Block::text).collect(Collectors.joining(SEPARATOR)),
                blocks.stream().map(block -> letter(block.kind())).collect(Collectors.joining()));
    }

    List<Block> blocks() {
        List<String> texts = kinds.isEmpty() ? List.of() : texts();
        if (texts.size() != kinds.length()) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%d blocks, but %d kinds", texts.size(), kinds.length()));
        }
        List<Block> blocks = new ArrayList<>(kinds.length());
        for (int i = 0; i < kinds.length(); i++) {
            blocks.add(new Block(kind(kinds.charAt(i)), texts.get(i)));
        }
        return blocks;
    }

    /** A regular expression for two characters would take a sixth of an export's time. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>(kinds.length());
        int from = 0;
        for (int end = text.indexOf(SEPARATOR); end >= 0; end = text.indexOf(SEPARATOR, from)) {
            texts.add(text.substring(from, end));
            from = end + SEPARATOR.length();
        }
        texts.add(text.substring(from));
        return texts;
    }

    private static String letter(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> "p";
            case HEADING -> "h";
            case LIST_ITEM -> "l";
            case QUOTATION -> "q";
            case TABLE_ROW -> "t";
            case PREFORMATTED -> "c";
        };
    }

    private static Block.Kind kind(char letter) {
        return switch (letter) {
            case 'p' -> Block.Kind.PARAGRAPH;
            case 'h' -> Block.Kind.HEADING;
            case 'l' -> Block.Kind.LIST_ITEM;
            case 'q' -> Block.Kind.QUOTATION;
            case 't' -> Block.Kind.TABLE_ROW;
            case 'c' -> Block.Kind.PREFORMATTED;
            default -> throw new IllegalStateException("no kind of block: " + letter);
        };
    }
}
