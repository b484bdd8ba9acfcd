package cuttings.archive;

import cuttings.article.Author;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Parts of a name as SQL: the authors in whose names each of the words begins a word. Values go beside the SQL. */
final class AuthorQuery {

    private final List<Object> values = new ArrayList<>();
    private final String authors;

    AuthorQuery(String partsOfName) {
        String folded = Author.fold(partsOfName);
        if (folded.isEmpty()) {
            throw new ArchiveException(
                    ArchiveException.Kind.BAD_QUERY, "the author has no letter to look for: " + partsOfName);
        }
        List<String> words = List.of(folded.split(" "));
        authors = String.join(
                " INTERSECT ",
                Collections.nCopies(words.size(), "SELECT author FROM author_word WHERE word >= ? AND word < ?"));
        for (String word : words) {
            values.add(word);
            values.add(word + Character.toString(Character.MAX_CODE_POINT));
        }
    }

    /** Asks for the authors' numbers. */
    String authors() {
        return authors;
    }

    List<Object> values() {
        return values;
    }
}
