package cuttings.extract.body;

import cuttings.article.Block;

/** What a block of the body is, by the innermost element around it that says so. */
final class BlockKind {

    private BlockKind() {}

    static Block.Kind of(TextBlock block) {
        for (Region region = block.region(); region.parent != null; region = region.parent) {
            switch (region.tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6":
                    return Block.Kind.HEADING;
                case "li", "dd", "dt":
                    return Block.Kind.LIST_ITEM;
                case "blockquote":
                    return Block.Kind.QUOTATION;
                case "pre":
                    return Block.Kind.PREFORMATTED;
                case "p", "article", "main", "section", "aside":
                    return withoutOwnKind(region);
                default:
                    break;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    /** A paragraph may still be a quotation's or a list item's. */
    private static Block.Kind withoutOwnKind(Region region) {
        if (!region.tag.equals("p")) {
            return Block.Kind.PARAGRAPH;
        }
        return switch (region.up(1).tag) {
            case "blockquote" -> Block.Kind.QUOTATION;
            case "li" -> Block.Kind.LIST_ITEM;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
