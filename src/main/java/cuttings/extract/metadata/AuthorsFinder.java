package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import cuttings.extract.structured.StructuredArticle;
import cuttings.extract.structured.StructuredAuthor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who signed the article, and the byline as printed. */
final class AuthorsFinder {

    private static final List<String> META_AUTHORS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "article:author_name",
            "og:article:author",
            "cxenseparse:author",
            "citation_author",
            "creator",
            "dc.author",
            "twitter:data1");

    private final Evidence evidence;

    AuthorsFinder(Evidence evidence) {
        this.evidence = evidence;
    }

    Optional<Found<List<Author>>> find() {
        for (StructuredArticle article : evidence.articles()) {
            List<Author> authors = authors(
                    article.authors().stream().map(StructuredAuthor::name).toList());
            if (!authors.isEmpty()) {
                return Optional.of(new Found<>(authors, article.source(), null));
            }
        }
        for (String name : META_AUTHORS) {
            List<Author> authors = authors(evidence.meta().all(name));
            if (!authors.isEmpty()) {
                return Optional.of(new Found<>(authors, "meta " + name, null));
            }
        }
        return Optional.empty();
    }

    private List<Author> authors(List<String> names) {
        Map<String, Author> authors = new LinkedHashMap<>();
        for (String name : names) {
            for (Author author : read(name)) {
                authors.putIfAbsent(author.key(), author);
            }
        }
        return new ArrayList<>(authors.values());
    }

    private List<Author> read(String name) {
        if (name.contains("://") || name.startsWith("/")) {
            return List.of();
        }
        return BylineReader.read(name, evidence.convention().language())
                .map(Byline::authors)
                .orElse(List.of());
    }
}
