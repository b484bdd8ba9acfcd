package cuttings.extract.flat;

import java.util.Locale;

/** What a line of a flattened page can be; each kind has trees of its own, and a line may be likely of several. */
enum LineKind {
    /** Of the standfirst or the body. */
    STORY,
    HEADLINE,
    STANDFIRST,
    /** Holds the date on which the story was published. */
    DATE,
    /** Says who signed. */
    BYLINE,
    CAPTION;

    /** The file of its trees. */
    String resource() {
        return name().toLowerCase(Locale.ROOT) + ".trees";
    }
}
