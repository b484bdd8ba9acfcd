package cuttings.extract.metadata;

import cuttings.extract.byline.Byline;

/**
 * A byline that the page prints.
 *
 * @param byline who signed in it
 * @param rule where it was found
 * @param own whether markup or the words before it say that it is the author's name
 * @param weight how well it is founded; more is better
 */
record PrintedByline(Byline byline, String rule, boolean own, double weight) {}
