package cuttings.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (draft 2020-12) of one exported article. A change that a reader could notice raises the version. */
public final class ArticleSchema {

    /** The value of {@code schema_version} in every exported article. */
    public static final int VERSION = 1;

    private ArticleSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream schema =
                Objects.requireNonNull(ArticleSchema.class.getResourceAsStream("article.schema.json"))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
