package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;

/** What the elements in and around a block show: links, emphasis, tags, and the names of classes. */
final class MarkupFeatures {

    private static final String[] OWN = BlockFeatures.names("own", (Object[]) Hint.values());
    private static final String[] INLINE = BlockFeatures.names("inline", (Object[]) Hint.values());
    private static final String[] PARENT = BlockFeatures.names("parent", (Object[]) Hint.values());
    private static final String[] INSIDE = BlockFeatures.names("inside", (Object[]) Hint.values());
    private static final String[] OUTSIDE = BlockFeatures.names("outside", (Object[]) Hint.values());
    private static final String[] AROUND = {
        "article",
        "main",
        "aside",
        "nav",
        "footer",
        "header",
        "figure",
        "form",
        "table",
        "li",
        "blockquote",
        "section",
        "figcaption"
    };
    private static final String[] IN = BlockFeatures.names("in", (Object[]) AROUND);

    private static final int MENU = tagBit("nav") | tagBit("footer");

    private MarkupFeatures() {}

    static boolean isInMenu(Region region) {
        return (region.tagsAround & MENU) != 0;
    }

    static void fill(FeatureRow row, TextBlock block, Region meeting) {
        Region region = block.region();
        row.add("link density", block.linkDensity());
        row.add("links", Math.min(20, block.links().all()));
        row.add("fragment links", Math.min(5, block.links().fragments()));
        row.add("foreign links", Math.min(5, block.links().foreign()));
        row.add("hidden", region.hidden);
        row.add("images before", Math.min(3, block.imagesBefore()));
        row.add("marked credit", block.marks().creditFrom() >= 0);
        row.add("strong", block.marks().strongCharacters() / (double) block.characters());
        row.add("emphasis", block.marks().emphasisCharacters() / (double) block.characters());
        row.add("tag", tag(region));
        row.add("heading level", headingLevel(region));
        int inside = 0;
        for (Region each = region; each.depth > meeting.depth && each.parent != null; each = each.parent) {
            inside |= each.hints;
        }
        int outside = meeting.hintsAround;
        int tags = region.tagsAround;
        for (int tag = 0; tag < IN.length; tag++) {
            row.add(IN[tag], (tags & 1 << tag) != 0);
        }
        Region parent = region.up(1);
        for (int hint = 0; hint < OWN.length; hint++) {
            int bit = 1 << hint;
            row.add(OWN[hint], (region.hints & bit) != 0);
            row.add(INLINE[hint], (block.marks().hints() & bit) != 0);
            row.add(PARENT[hint], (parent.hints & bit) != 0);
            row.add(INSIDE[hint], (inside & bit) != 0);
            row.add(OUTSIDE[hint], (outside & bit) != 0);
        }
    }

    /** A bit for each of the tags that are looked for around a block. */
    static int tagBit(String tag) {
        return switch (tag) {
            case "article" -> 1;
            case "main" -> 2;
            case "aside" -> 4;
            case "nav", "menu" -> 8;
            case "footer" -> 16;
            case "header" -> 32;
            case "figure" -> 64;
            case "form" -> 128;
            case "table" -> 256;
            case "li" -> 512;
            case "blockquote" -> 1024;
            case "section" -> 2048;
            case "figcaption" -> 4096;
            default -> 0;
        };
    }

    /** Ordered from what most likely is story to what hardly is. */
    static int tag(Region region) {
        return switch (region.tag) {
            case "p" -> 0;
            case "pre" -> 1;
            case "blockquote" -> 2;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> 3;
            case "li" -> 4;
            case "dd", "dt" -> 5;
            case "td", "th" -> 6;
            case "div" -> 7;
            case "section", "article", "main" -> 8;
            case "figcaption", "figure", "caption" -> 9;
            default -> 10;
        };
    }

    static int headingLevel(Region region) {
        String tag = region.tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1)) ? tag.charAt(1) - '0' : 0;
    }
}
