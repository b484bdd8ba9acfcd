package cuttings.archive;

/**
 * Sites with very many articles, when these are asked for by headline. Every site has headlines of all letters, so walking
 * through all headlines finds the first of the site before long; to sort those of the site would take longer.
 */
final class LargeSites {

    /** From so many articles on, walking is the shorter way. */
    private static final int MANY = 5_000;

    private final Database database;

    LargeSites(Database database) {
        this.database = database;
    }

    /** Whether a filter asks for the first few headlines of such a site. */
    boolean areMeantBy(Filter filter) {
        return filter.site() != null
                && filter.order() == Filter.Order.HEADLINE
                && filter.limit() != null
                && filter.limit() <= MANY / 10
                && database.number(
                                "SELECT count(*) FROM (SELECT 1 FROM article WHERE site = ? LIMIT ?)",
                                filter.site(),
                                MANY)
                        == MANY;
    }
}
