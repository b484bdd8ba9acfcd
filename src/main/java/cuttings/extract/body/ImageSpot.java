package cuttings.extract.body;

import org.jsoup.nodes.Element;

/**
 * An image where it stands in the page.
 *
 * @param element the {@code img} element
 * @param region the block-level element around it
 * @param next the index of the first block after it
 * @param linked whether it is part of a link to something else than itself
 */
record ImageSpot(Element element, Region region, int next, boolean linked) {}
