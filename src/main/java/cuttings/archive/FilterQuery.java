package cuttings.archive;

import java.util.ArrayList;
import java.util.List;

/** A filter as SQL: which articles, in which order. Values go beside the SQL, never into it. */
final class FilterQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Filter filter;

    FilterQuery(Filter filter) {
        this.filter = filter;
        byText();
        byAuthor();
        bySite();
        byDay();
        byTimeOfFetching();
        byRevision();
        bySection();
        byLanguage();
        byUniqueness();
        filter.has().stream().sorted().forEach(part -> conditions.add(having(part)));
        filter.lacks().stream().sorted().forEach(part -> conditions.add("NOT " + having(part)));
    }

    /** Asks for the current revision of each article. */
    String revisions() {
        return ordered("article.current");
    }

    /** Asks for the number of each article. */
    String numbers() {
        return ordered("article.id");
    }

    private String ordered(String column) {
        String limit = filter.limit() == null ? "" : " LIMIT " + filter.limit();
        return "SELECT " + column + fromWhere() + " ORDER BY " + order() + limit;
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
        String from = filter.text() == null
                ? " FROM article"
                : " FROM full_text JOIN article ON article.id = full_text.rowid";
        return conditions.isEmpty() ? from : from + " WHERE " + String.join(" AND ", conditions);
    }

    /** The plus sign keeps SQLite from walking through all articles in that order for the sake of a few. */
    private String order() {
        return switch (filter.order()) {
            case ID -> (conditions.isEmpty() ? "article.id" : "+article.id") + direction("ASC");
            case PUBLISHED -> published();
            case FOUND -> "article.first_seen" + direction("DESC") + ", article.id";
            case SITE -> "article.site" + direction("ASC") + ", article.published DESC, article.id";
            case HEADLINE ->
                "(SELECT headline FROM revision WHERE revision.id = article.current)" + direction("ASC")
                        + ", article.id";
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

    private static String having(Filter.Part part) {
        return switch (part) {
            case AUTHOR -> "EXISTS (SELECT 1 FROM current_authorship AS signed WHERE signed.article = article.id)";
            case PHOTO -> photo("1");
            case CAPTION -> photo("caption IS NOT NULL");
            case CREDIT -> photo("credit IS NOT NULL");
            case BODY -> revision("body <> ''");
            case TAG -> revision("tags <> '[]'");
            case BYLINE -> revision("byline IS NOT NULL");
            case HEADLINE -> revision("headline IS NOT NULL");
            case LANGUAGE -> revision("language IS NOT NULL");
            case MODIFIED -> revision("modified IS NOT NULL");
            case PUBLISHED -> "article.published IS NOT NULL";
            case SECTION -> revision("section IS NOT NULL");
            case STANDFIRST -> revision("standfirst IS NOT NULL");
        };
    }

    private static String photo(String condition) {
        return "EXISTS (SELECT 1 FROM photo WHERE photo.revision = article.current AND " + condition + ")";
    }

    private static String revision(String condition) {
        return "EXISTS (SELECT 1 FROM revision WHERE revision.id = article.current AND " + condition + ")";
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

    private void bySite() {
        if (filter.site() != null) {
            conditions.add("article.site = ?");
            values.add(filter.site());
        }
    }

    private void byTimeOfFetching() {
        if (filter.foundSince() != null) {
            conditions.add("unlikely(article.first_seen >= ?)");
            values.add(filter.foundSince().toEpochMilli());
        }
        if (filter.changedSince() != null) {
            conditions.add("article.id IN (SELECT article FROM revision WHERE number > 1 AND fetched >= ?)");
            values.add(filter.changedSince().toEpochMilli());
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
            values.add(filter.until().plusDays(1).toString());
        }
    }
}
