package cuttings.extract.metadata;

import cuttings.article.Dated;

/**
 * A date that the page prints.
 *
 * @param date as printed or as its {@code datetime} says
 * @param raw the text or attribute that was read
 * @param rule where it was found
 * @param change whether the page says that it is the date of a change
 * @param weight how well it is founded; more is better
 */
record PrintedDate(Dated date, String raw, String rule, boolean change, double weight) {

    Found<Dated> found() {
        return new Found<>(date, rule, raw);
    }
}
