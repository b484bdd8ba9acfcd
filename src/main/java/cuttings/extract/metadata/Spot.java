package cuttings.extract.metadata;

import org.jsoup.nodes.Element;

/**
 * An element in which a field may stand.
 *
 * @param element the element
 * @param position its number in the order of the page
 * @param chrome whether it stands in what surrounds stories: navigation, footer, comments, teasers
 */
record Spot(Element element, int position, boolean chrome) {}
