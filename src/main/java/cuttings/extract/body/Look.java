package cuttings.extract.body;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the clearest of the signs by which a block looks like something else than story, for a person. Stateless. */
final class Look {

    private static final double MOSTLY_LINK = 0.6;

    /** What text is that begins with a phrase of the kind. */
    private static final Map<Furniture, String> BY_BEGINNING = new EnumMap<>(Map.of(
            Furniture.RELATED, "points to another story",
            Furniture.NEWSLETTER, "newsletter form",
            Furniture.ADVERTISEMENT, "advertisement",
            Furniture.SHARE, "share bar",
            Furniture.MEDIA, "media player",
            Furniture.SOURCE, "line of source or rights",
            Furniture.TAGS, "tags",
            Furniture.CONSENT, "notice"));

    /** What an element is whose class or id gives the hint. */
    private static final Map<Hint, String> BY_NAME = new EnumMap<>(Map.ofEntries(
            Map.entry(Hint.RELATED, "other stories"),
            Map.entry(Hint.SHARE, "share bar"),
            Map.entry(Hint.NEWSLETTER, "newsletter form"),
            Map.entry(Hint.PAYWALL, "subscription offer"),
            Map.entry(Hint.COMMENT, "comments"),
            Map.entry(Hint.AUTHOR, "author's box"),
            Map.entry(Hint.DATE, "line of the date"),
            Map.entry(Hint.TAGS, "tags"),
            Map.entry(Hint.NAVIGATION, "navigation"),
            Map.entry(Hint.FOOTER, "footer"),
            Map.entry(Hint.ADVERTISEMENT, "advertisement"),
            Map.entry(Hint.CAPTION, "caption"),
            Map.entry(Hint.CREDIT, "credit"),
            Map.entry(Hint.CONSENT, "notice or label"),
            Map.entry(Hint.FORM, "form")));

    private Look() {}

    static String of(TextBlock block) {
        Region region = block.region();
        if (region.hidden) {
            return "not visible";
        }
        String look = byBeginning(block.furniture());
        look = look == null ? byTag(region) : look;
        if (look == null && block.linkDensity() > MOSTLY_LINK) {
            look = region.innermost("li") == null ? "link" : "list of links";
        }
        look = look == null ? byName(region.hints) : look;
        String around = look == null ? byName(region.hintsAround & ~Hint.CAPTION.bit()) : null;
        return look != null ? look : around != null ? "in " + around : "does not read like the story";
    }

    private static @Nullable String byBeginning(int kinds) {
        return BY_BEGINNING.entrySet().stream()
                .filter(look -> (kinds & look.getKey().bit()) != 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String byName(int hints) {
        return BY_NAME.entrySet().stream()
                .filter(look -> (hints & look.getKey().bit()) != 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** By the innermost element around it that is named for what it holds. */
    private static @Nullable String byTag(Region innermost) {
        for (Region region = innermost; region != null; region = region.parent) {
            switch (region.tag) {
                case "nav", "menu":
                    return "navigation";
                case "footer":
                    return "footer";
                case "aside":
                    return "beside the story";
                case "form":
                    return "form";
                case "figcaption":
                    return "caption";
                case "header":
                    return "page header";
                default:
                    break;
            }
        }
        return null;
    }
}
