package cuttings.extract.metadata;

/**
 * A line of text as a reader sees it.
 *
 * @param text clean
 * @param spot the element that it stands in
 */
record Line(String text, Spot spot) {}
