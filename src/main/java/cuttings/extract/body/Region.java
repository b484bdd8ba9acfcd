package cuttings.extract.body;

import org.jspecify.annotations.Nullable;

/**
 * One block-level element of the page and what stands in it, summed over all that is below it. Filled while the page is
 * read, constant afterwards.
 */
final class Region {

    final @Nullable Region parent;
    final String tag;
    final int depth;

    /** Its own class, id and other naming attributes. */
    final String names;

    /** Hints of this element's own class and id. */
    final int hints;

    /** Equal for elements of the same tag, class and kind of parent, such as the paragraphs of one text. */
    final int signature;

    /** Hints of this element and of all around it. */
    final int hintsAround;

    /** Which of some tags it has itself or stands in; see {@link MarkupFeatures#tagBit}. */
    final int tagsAround;

    /** Whether it, or what it stands in, is marked as not to be shown. */
    final boolean hidden;

    /** How many block-level elements stand before it in its parent. */
    final int place;

    int images;
    int blocks;
    int characters;
    int linkCharacters;
    int paragraphCharacters;

    Region(@Nullable Region parent, String tag, int hints, String className, String names, boolean hidden) {
        this.parent = parent;
        this.names = names;
        this.tag = tag;
        this.hints = hints;
        this.hidden = hidden || parent != null && parent.hidden;
        this.hintsAround = parent == null ? 0 : hints | parent.hintsAround;
        this.tagsAround = parent == null ? 0 : MarkupFeatures.tagBit(tag) | parent.tagsAround;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.place = parent == null ? 0 : parent.children++;
        int own = tag.hashCode() * 31 + className.hashCode();
        this.signature = parent == null ? own : own * 31 + parent.ownSignature * 17 + depth;
        this.ownSignature = own;
    }

    private final int ownSignature;
    private int children;

    void add(TextBlock block) {
        blocks++;
        characters += block.characters();
        linkCharacters += block.marks().linkCharacters();
        paragraphCharacters += block.isLikeParagraph() ? block.characters() : 0;
    }

    /** Hands the sums on to the parent; called once, when the element ends. */
    void close() {
        if (parent != null) {
            parent.images += images;
            parent.blocks += blocks;
            parent.characters += characters;
            parent.linkCharacters += linkCharacters;
            parent.paragraphCharacters += paragraphCharacters;
        }
    }

    double linkDensity() {
        return (double) linkCharacters / Math.max(1, characters);
    }

    /** The element so many levels up; the outermost one where there are not so many. */
    Region up(int levels) {
        Region region = this;
        for (int i = 0; i < levels && region.parent != null; i++) {
            region = region.parent;
        }
        return region;
    }

    /** The innermost element of that tag, itself or around it; null if there is none. */
    @Nullable
    Region innermost(String wanted) {
        Region region = this;
        while (region != null && !region.tag.equals(wanted)) {
            region = region.parent;
        }
        return region;
    }

    boolean isWithin(Region outer) {
        Region region = this;
        while (region.depth > outer.depth && region.parent != null) {
            region = region.parent;
        }
        return region == outer;
    }

    boolean isAround(Region inner) {
        return inner.isWithin(this);
    }
}
