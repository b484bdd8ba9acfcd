package cuttings.extract.body;

import java.util.List;

/** Names the clearest of the signs by which a block looks like something else than story, for a person. Stateless. */
final class Look {

    private static final double MOSTLY_LINK = 0.6;
    private static final String NOTHING_CLEAR = "does not read like the story";

    /** What is said of a block whose own or surrounding elements are named so. */
    private record Named(Hint hint, String look) {}

    /** What is said of a block that begins with such a phrase. */
    private record Begun(Furniture furniture, String look) {}

    private static final List<Named> NAMED = List.of(
            new Named(Hint.COMMENT, "among comments"),
            new Named(Hint.NEWSLETTER, "newsletter form"),
            new Named(Hint.ADVERTISEMENT, "advertisement"),
            new Named(Hint.RELATED, "other stories"),
            new Named(Hint.SHARE, "share bar"),
            new Named(Hint.NAVIGATION, "navigation"),
            new Named(Hint.FOOTER, "footer"),
            new Named(Hint.CONSENT, "notice"),
            new Named(Hint.PAYWALL, "offer to subscribe"),
            new Named(Hint.AUTHOR, "about the author"),
            new Named(Hint.CAPTION, "caption"),
            new Named(Hint.CREDIT, "credit"),
            new Named(Hint.DATE, "line of the date"),
            new Named(Hint.TAGS, "tags"),
            new Named(Hint.FORM, "form"));

    private static final List<Begun> BEGUN = List.of(
            new Begun(Furniture.RELATED, "points to another story"),
            new Begun(Furniture.NEWSLETTER, "newsletter form"),
            new Begun(Furniture.ADVERTISEMENT, "advertisement"),
            new Begun(Furniture.SHARE, "share bar"),
            new Begun(Furniture.MEDIA, "media player"),
            new Begun(Furniture.SOURCE, "line of source or rights"),
            new Begun(Furniture.TAGS, "tags"),
            new Begun(Furniture.CONSENT, "notice"));

    private Look() {}

    static String of(TextBlock block) {
        Region region = block.region();
        if (region.hidden) {
            return "not visible";
        }
        for (Begun begun : BEGUN) {
            if ((block.furniture() & begun.furniture().bit()) != 0) {
                return begun.look();
            }
        }
        String tag = ofTag(region);
        if (!tag.isEmpty()) {
            return tag;
        }
        for (Named named : NAMED) {
            if ((region.hints & named.hint().bit()) != 0) {
                return named.look();
            }
        }
        if (block.linkDensity() > MOSTLY_LINK) {
            return region.innermost("li") == null ? "link" : "list of links";
        }
        for (Named named : NAMED) {
            if ((region.hintsAround & named.hint().bit() & ~Hint.CAPTION.bit()) != 0) {
                return "in: " + named.look();
            }
        }
        return NOTHING_CLEAR;
    }

    private static String ofTag(Region region) {
        for (String tag : List.of("nav", "menu", "footer", "aside", "form", "figcaption", "header")) {
            if (region.innermost(tag) != null) {
                return switch (tag) {
                    case "nav", "menu" -> "navigation";
                    case "aside" -> "beside the story";
                    case "header" -> "page header";
                    case "figcaption" -> "caption";
                    default -> tag;
                };
            }
        }
        return "";
    }
}
