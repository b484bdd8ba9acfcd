package cuttings.archive;

import cuttings.article.Article;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article's words as the full-text index reads them, column by column. */
record IndexedWords(
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String body,
        @Nullable String captions) {

    static IndexedWords of(Article article) {
        return new IndexedWords(
                words(article.headline()),
                words(article.standfirst()),
                words(article.bodyText()),
                words(captions(article)));
    }

    private static String captions(Article article) {
        return article.photos().stream()
                .flatMap(photo -> Stream.of(photo.caption(), photo.credit()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null ? null : SearchWords.of(text);
    }
}
