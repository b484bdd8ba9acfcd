package cuttings.extract.metadata;

import cuttings.extract.language.TextLanguage;
import cuttings.extract.structured.MetaTags;
import cuttings.extract.structured.StructuredData;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The language that a page declares, else the one that it is written in. Stateless. */
final class Language {

    private static final List<String> META_NAMES =
            List.of("content-language", "language", "dc.language", "dcterms.language", "og:locale", "inlanguage");

    private Language() {}

    /** The declared BCP 47 tag; null if none is declared, or none that is one. */
    static @Nullable String declared(Document document, MetaTags meta, StructuredData data) {
        return find(document, meta, data).map(Found::value).orElse(null);
    }

    static Optional<Found<String>> find(Document document, MetaTags meta, StructuredData data) {
        Optional<Found<String>> declared = document.children().stream()
                .filter(root -> root.normalName().equals("html"))
                .findFirst()
                .flatMap(root -> tag(root.attr("lang"), "html lang"));
        if (declared.isPresent()) {
            return declared;
        }
        if (data.article() != null && data.article().language() != null) {
            declared = tag(data.article().language(), "json-ld");
        }
        return declared.or(() ->
                meta.firstOf(META_NAMES).flatMap(entry -> tag(entry.getValue(), "meta " + entry.getKey())));
    }

    /** The language of the page's words, where it declares none. */
    static Optional<Found<String>> written(Document document) {
        return TextLanguage.of(document.body().text()).map(tag -> new Found<>(tag, "text", null));
    }

    private static Optional<Found<String>> tag(String raw, String rule) {
        try {
            String first = raw.strip().split("[,; ]", 2)[0].replace('_', '-');
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            String tag = locale.toLanguageTag();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(new Found<>(tag, rule, raw));
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }
}
