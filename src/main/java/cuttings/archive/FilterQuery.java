package cuttings.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: which articles, in which order. Values go beside the SQL, never into it. */
final class FilterQuery {

    /** No printed time of a day comes behind the day with this character: the T before it does not. */
    private static final String BEHIND_ANY_TIME = "~";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Filter filter;

    /** Whether some condition is a way to its articles; what articles have or lack is not, for most may have it. */
    private final boolean leads;

    /** What the few articles meant have, if that is the way to them. */
    private final @Nullable List<Long> fewParts;

    FilterQuery(Filter filter) {
        this(filter, Ways.UNKNOWN);
    }

    /** A filter's query that goes by these ways. */
    FilterQuery(Filter filter, Ways ways) {
        this.filter = filter;
        byText();
        if (!ways.prolificAuthors()) {
            byAuthor();
        }
        if (!ways.largeSite()) {
            bySite("");
        }
        byDay();
        byTimeOfFetching();
        byRevision();
        bySection();
        byLanguage();
        fewParts = conditions.isEmpty() ? ways.fewParts() : null;
        leads = !conditions.isEmpty() || fewParts != null;
        if (ways.prolificAuthors()) {
            bySignature();
        }
        if (ways.largeSite()) {
            bySite("+");
        }
        byUniqueness();
        byParts();
    }

    /** Whether it asks for every article, or for every one that somebody signed. */
    boolean takesAllOfAuthor() {
        return conditions.size() == (filter.author() == null ? 0 : 1);
    }

    /** Asks for the current revision of each article. */
    String revisions() {
        return ordered("article.current");
    }

    /** Asks for the number of each article. */
    String numbers() {
        return ordered("article.id");
    }

    /** Asks for both the number of each article and its current revision. */
    String both() {
        return ordered("article.id, article.current");
    }

    private String ordered(String column) {
        String rest = from() + index() + where() + " ORDER BY " + order() + limit();
        boolean numbersFirst = leads && filter.order() == Filter.Order.ID && filter.text() == null;
        return numbersFirst
                ? "SELECT " + column + " FROM article WHERE id IN (SELECT article.id" + rest + ") ORDER BY id"
                        + direction("ASC")
                : "SELECT " + column + rest;
    }

    private String limit() {
        return filter.limit() == null ? "" : " LIMIT " + filter.limit();
    }

    /** Asks how many articles there are, whatever the limit. */
    String count() {
        return "SELECT count(*)" + fromWhere();
    }

    /** Asks how many articles there are of each value of an expression, whatever the limit. */
    String countsBy(String expression) {
        return "SELECT " + expression + ", count(*)" + fromWhere() + " GROUP BY 1";
    }

    /** Asks for the numbers of the articles, in no order and whatever the limit. */
    String articles() {
        return "SELECT article.id" + fromWhere();
    }

    Object[] values() {
        return values.toArray();
    }

    private String fromWhere() {
        return from() + where();
    }

    private String from() {
        return filter.text() == null ? " FROM article" : " FROM full_text JOIN article ON article.id = full_text.rowid";
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Walked backwards, the index by site gives the sites in order; SQLite would rather sort all articles. */
    private String index() {
        if (fewParts != null) {
            return " INDEXED BY article_by_parts";
        }
        return !leads && filter.order() == Filter.Order.SITE ? " INDEXED BY article_by_site_and_day" : "";
    }

    /** The plus sign keeps SQLite from walking through all articles in that order for the sake of a few. */
    private String order() {
        return switch (filter.order()) {
            case ID -> (leads ? "+article.id" : "article.id") + direction("ASC");
            case PUBLISHED -> published();
            case FOUND -> "article.first_seen" + direction("DESC") + ", article.id";
            case SITE -> "article.site" + direction("ASC") + ", article.published DESC, article.id";
            case HEADLINE -> "article.headline" + direction("ASC") + ", article.id";
            case RELEVANCE ->
                filter.text() == null ? published() : "full_text.rank" + direction("ASC") + ", article.id";
        };
    }

    private String published() {
        return filter.reversed()
                ? "article.published IS NULL, article.published, article.id"
                : "article.published DESC, article.id";
    }

    private String direction(String usual) {
        String other = usual.equals("ASC") ? "DESC" : "ASC";
        return " " + (filter.reversed() ? other : usual);
    }

    private void byText() {
        if (filter.text() != null) {
            conditions.add("full_text MATCH ?");
            values.add(TextQuery.expression(filter.text()));
        }
    }

    private void byAuthor() {
        if (filter.author() != null) {
            AuthorQuery signed = new AuthorQuery(filter.author());
            conditions.add("article.id IN (SELECT article FROM current_authorship WHERE author IN (" + signed.authors()
                    + "))");
            values.addAll(signed.values());
        }
    }

    /** As {@link #byAuthor()}, but asked of each article; the plus sign keeps SQLite from trying author after author. */
    private void bySignature() {
        AuthorQuery signed = new AuthorQuery(Objects.requireNonNull(filter.author()));
        conditions.add("EXISTS (SELECT 1 FROM current_authorship WHERE article = article.id AND +author IN ("
                + signed.authors() + "))");
        values.addAll(signed.values());
    }

    /** The plus sign keeps SQLite from gathering all articles of the site. */
    private void bySite(String plus) {
        if (filter.site() != null) {
            conditions.add(plus + "article.site = ?");
            values.add(filter.site());
        }
    }

    private void byTimeOfFetching() {
        if (filter.foundSince() != null) {
            conditions.add("unlikely(article.first_seen >= ?)");
            values.add(filter.foundSince().toEpochMilli());
        }
        Filter.Change change = filter.changed();
        if (change != null) {
            conditions.add("article.id IN (SELECT article FROM revision WHERE number > 1 AND fetched >= ?"
                    + " AND cause IN (SELECT value FROM json_each(?)))");
            values.add(change.since() == null ? Long.MIN_VALUE : change.since().toEpochMilli());
            values.add(
                    JsonColumn.of(change.by().stream().map(RevisionCause::label).toList()));
        }
    }

    private void byRevision() {
        if (filter.revisions() != null) {
            conditions.add("article.current > ? AND article.current <= ?");
            values.add(filter.revisions().after());
            values.add(filter.revisions().upTo());
        }
    }

    private void bySection() {
        if (filter.section() != null) {
            conditions.add("article.section = ? COLLATE NOCASE");
            values.add(filter.section());
        }
    }

    /** A tag and what follows it after a hyphen: the full stop is the character behind the hyphen. */
    private void byLanguage() {
        if (filter.language() != null) {
            conditions.add("article.language >= ? COLLATE NOCASE AND article.language < ? COLLATE NOCASE");
            values.add(filter.language());
            values.add(filter.language() + ".");
        }
    }

    private void byParts() {
        long has = PartBits.of(filter.has());
        long lacks = PartBits.of(filter.lacks());
        if (fewParts != null) {
            conditions.add("article.parts IN (SELECT value FROM json_each(?))");
            values.add(fewParts.toString());
        } else if (has + lacks > 0) {
            conditions.add("article.parts & " + (has | lacks) + " = " + has);
        }
    }

    /** Of those that tell the same text the one that was published first, or else found first. */
    private void byUniqueness() {
        if (filter.unique()) {
            conditions.add("""
                    NOT EXISTS (
                      SELECT 1 FROM same_story AS mine
                      JOIN same_story AS others ON others.story = mine.story
                      JOIN article AS other ON other.id = others.article
                      WHERE mine.article = article.id
                        AND (coalesce(other.published, '9999'), other.first_seen, other.id)
                          < (coalesce(article.published, '9999'), article.first_seen, article.id))""");
        }
    }

    /** Printed dates begin with their day, whatever their precision; so they compare as text. */
    private void byDay() {
        if (filter.since() != null) {
            conditions.add("article.published >= ?");
            values.add(filter.since().toString());
        }
        if (filter.until() != null) {
            conditions.add("article.published < ?");
            values.add(filter.until() + BEHIND_ANY_TIME);
        }
    }
}
