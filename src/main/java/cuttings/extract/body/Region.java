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

    /** Hints of this element's own class and id. */
    final int hints;

    /** Hints of this element and of all that it stands in. */
    final int allHints;

    int blocks;
    int characters;
    int linkCharacters;
    int sentences;
    int paragraphs;

    Region(@Nullable Region parent, String tag, int hints) {
        this.parent = parent;
        this.tag = tag;
        this.hints = hints;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.allHints = parent == null ? hints : parent.allHints | hints;
    }

    void add(TextBlock block) {
        blocks++;
        characters += block.characters();
        linkCharacters += block.linkCharacters();
        sentences += block.sentences();
        paragraphs += block.isLikeParagraph() ? 1 : 0;
    }

    /** Hands the sums on to the parent; called once, when the element ends. */
    void close() {
        if (parent != null) {
            parent.blocks += blocks;
            parent.characters += characters;
            parent.linkCharacters += linkCharacters;
            parent.sentences += sentences;
            parent.paragraphs += paragraphs;
        }
    }

    boolean isIn(String name) {
        for (Region region = this; region != null; region = region.parent) {
            if (region.tag.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
