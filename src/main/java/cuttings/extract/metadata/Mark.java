package cuttings.extract.metadata;

/** What an element may be, by its tag, its classes and its other attributes. */
enum Mark {
    HEADLINE,
    STANDFIRST,
    BYLINE,
    DATE;

    /** Its bit in what {@link ClassWords} finds. */
    int bit() {
        return 1 << ordinal();
    }
}
