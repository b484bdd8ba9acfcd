package cuttings.extract.body;

import cuttings.article.Author;
import cuttings.extract.metadata.Metadata;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a story before its body is looked for.
 *
 * @param headline the printed headline
 * @param description the summary that the page gives to machines
 * @param articleBody the text of the story as structured data tells it, often cut or without paragraphs
 * @param signatures the byline and the authors' names
 */
record Clues(
        @Nullable String headline,
        @Nullable String description,
        @Nullable String articleBody,
        List<String> signatures) {

    /** The one letter that is two characters in lower case (Unicode SpecialCasing). */
    private static final char DOTTED_CAPITAL = '\u0130';

    private static final String DOT_ABOVE = "\u0307";

    private static final Evaluator DESCRIPTION =
            QueryParser.parse("meta[name=description],meta[property=og:description]");

    static Clues of(Document document, Metadata metadata) {
        Element description = document.head().selectFirst(DESCRIPTION);
        Stream<String> authors = metadata.authors().stream().map(Author::name);
        Stream<String> byline = Stream.ofNullable(metadata.byline());
        return new Clues(
                metadata.headline(),
                description == null ? null : description.attr("content"),
                metadata.articleBody(),
                Stream.concat(authors, byline).toList());
    }

    /** Nothing but letters and digits, in lower case: the form in which texts from two places are compared. */
    static String letters(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                letters.append(Character.toLowerCase(unit));
                letters.append(unit == DOTTED_CAPITAL ? DOT_ABOVE : "");
            }
        }
        return letters.toString();
    }
}
