package cuttings.archive;

import cuttings.article.Author;
import java.util.ArrayList;
import java.util.Collections;
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
    }

    /** Asks for the current revision of each article. */
    String revisions() {
        String limit = filter.limit() == null ? "" : " LIMIT " + filter.limit();
        return "SELECT article.current" + fromWhere() + " ORDER BY " + order() + limit;
    }

    /** Asks how many articles there are, whatever the limit. */
    String count() {
        return "SELECT count(*)" + fromWhere();
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
            case ID -> conditions.isEmpty() ? "article.id" : "+article.id";
            case PUBLISHED -> "article.published DESC, article.id";
            case RELEVANCE ->
                filter.text() == null ? "article.published DESC, article.id" : "full_text.rank, article.id";
        };
    }

    private void byText() {
        if (filter.text() != null) {
            conditions.add("full_text MATCH ?");
            values.add(TextQuery.expression(filter.text()));
        }
    }

    /** Each word that was typed begins a word of the name. */
    private void byAuthor() {
        if (filter.author() != null) {
            String folded = Author.fold(filter.author());
            if (folded.isEmpty()) {
                throw new ArchiveException(
                        ArchiveException.Kind.BAD_QUERY, "the author has no letter to look for: " + filter.author());
            }
            List<String> words = List.of(folded.split(" "));
            String eachWord = String.join(
                    " INTERSECT ",
                    Collections.nCopies(words.size(), "SELECT author FROM author_word WHERE word >= ? AND word < ?"));
            conditions.add("article.id IN (SELECT article FROM current_authorship WHERE author IN (" + eachWord + "))");
            for (String word : words) {
                values.add(word);
                values.add(word + Character.toString(Character.MAX_CODE_POINT));
            }
        }
    }

    private void bySite() {
        if (filter.site() != null) {
            conditions.add("article.site = ?");
            values.add(filter.site());
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
