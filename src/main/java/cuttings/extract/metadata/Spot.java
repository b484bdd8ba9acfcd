package cuttings.extract.metadata;

import org.jsoup.nodes.Element;

/**
 * An element in which a field may stand.
 *
 * @param element the element
 * @param position its number in the order of the page
 */
record Spot(Element element, int position) {}
