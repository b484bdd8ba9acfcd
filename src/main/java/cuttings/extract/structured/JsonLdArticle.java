package cuttings.extract.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one JSON-LD object as an article. */
final class JsonLdArticle {

    private static final int MOST = 50;

    private final JsonLd data;
    private final JsonNode node;

    JsonLdArticle(JsonLd data, JsonNode node) {
        this.data = data;
        this.node = node;
    }

    StructuredArticle read() {
        String headline = text("headline");
        return new StructuredArticle(
                "json-ld",
                types().stream().anyMatch(ArticleTypes::isNews),
                publisher(),
                headline == null ? text("name") : headline,
                text("alternativeHeadline"),
                text("description"),
                authors(),
                either("datePublished", "dateCreated"),
                text("dateModified"),
                texts("articleSection"),
                Keywords.of(texts("keywords")),
                language(),
                freeToRead(),
                url(),
                body(),
                images());
    }

    List<String> types() {
        List<String> types = new ArrayList<>();
        JsonNode given = node.get("@type");
        for (JsonNode type : given == null ? List.<JsonNode>of() : given.isArray() ? given : List.of(given)) {
            if (type.isString()) {
                types.add(type.asString());
            }
        }
        return types;
    }

    private @Nullable String publisher() {
        List<String> names = texts("publisher");
        return names.isEmpty() ? null : names.get(0);
    }

    private @Nullable String either(String first, String second) {
        String value = text(first);
        return value == null ? text(second) : value;
    }

    private @Nullable String text(String name) {
        return JsonLd.text(node.get(name));
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : all(name)) {
            String text = JsonLd.text(value.isObject() && value.get("name") != null ? value.get("name") : value);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<JsonNode> all(String name) {
        JsonNode value = node.get(name);
        List<JsonNode> values = new ArrayList<>();
        if (value != null && value.isArray()) {
            value.forEach(one -> values.add(data.resolved(one)));
        } else if (value != null) {
            values.add(data.resolved(value));
        }
        return values.subList(0, Math.min(MOST, values.size()));
    }

    private List<StructuredAuthor> authors() {
        List<StructuredAuthor> authors = people("author");
        return authors.isEmpty() ? people("creator") : authors;
    }

    private List<StructuredAuthor> people(String property) {
        List<StructuredAuthor> people = new ArrayList<>();
        for (JsonNode person : all(property)) {
            JsonNode names = person.isObject() ? person.get("name") : person;
            List<JsonNode> each = new ArrayList<>();
            if (names != null && names.isArray()) {
                names.forEach(each::add);
            } else if (names != null) {
                each.add(names);
            }
            for (JsonNode one : each) {
                String name = JsonLd.text(one);
                if (name != null) {
                    people.add(new StructuredAuthor(name, JsonLd.text(person.get("url")), isOrganisation(person)));
                }
            }
        }
        return people;
    }

    private static boolean isOrganisation(JsonNode person) {
        String type = JsonLd.text(person.get("@type"));
        return type != null && type.toLowerCase(Locale.ROOT).endsWith("organization");
    }

    private @Nullable String language() {
        JsonNode value = node.get("inLanguage");
        if (value != null && value.isObject()) {
            String code = JsonLd.text(value.get("alternateName"));
            return code == null ? JsonLd.text(value.get("name")) : code;
        }
        return JsonLd.text(value);
    }

    private @Nullable Boolean freeToRead() {
        JsonNode value = node.get("isAccessibleForFree");
        if (value != null && value.isBoolean()) {
            return value.asBoolean();
        }
        String text = JsonLd.text(value);
        if (text == null) {
            return null;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return folded.endsWith("true") ? Boolean.TRUE : folded.endsWith("false") ? Boolean.FALSE : null;
    }

    private @Nullable String url() {
        String url = text("url");
        if (url != null) {
            return url;
        }
        JsonNode page = node.get("mainEntityOfPage");
        String mainEntity = page != null && page.isObject() ? JsonLd.text(page.get("@id")) : JsonLd.text(page);
        return mainEntity == null ? text("@id") : mainEntity;
    }

    private @Nullable String body() {
        JsonNode body = node.get("articleBody");
        return body != null && body.isString() && !body.asString().isBlank()
                ? Entities.undone(body.asString()).strip()
                : null;
    }

    private List<StructuredImage> images() {
        List<StructuredImage> images = new ArrayList<>();
        for (JsonNode image : all("image")) {
            String url = image.isObject() ? firstText(image, "contentUrl", "url", "@id") : JsonLd.text(image);
            if (url != null) {
                images.add(new StructuredImage(
                        url,
                        firstText(image, "caption", "description"),
                        firstText(image, "creditText", "copyrightNotice", "author", "creator", "copyrightHolder"),
                        width(image)));
            }
        }
        return images;
    }

    private static @Nullable String firstText(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.get(name);
            String text = JsonLd.text(value != null && value.isObject() ? value.get("name") : value);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static int width(JsonNode image) {
        String width = JsonLd.text(image.get("width"));
        return width != null && width.matches("\\d{1,5}") ? Integer.parseInt(width) : 0;
    }
}
