package cuttings.extract.date;

import cuttings.article.Dated;

/**
 * A date in a printed line.
 *
 * @param date with the precision that was printed
 * @param start where the date or its time begins in the line
 * @param end where the later of both ends
 */
public record FoundDate(Dated date, int start, int end) {}
