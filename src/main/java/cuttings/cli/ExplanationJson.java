package cuttings.cli;

import cuttings.article.Extraction;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.Considered;
import cuttings.extract.trace.Explanation;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An explanation as values for JSON: the verdict, every field with all that it was chosen from, every block. */
final class ExplanationJson {

    private ExplanationJson() {}

    static Map<String, @Nullable Object> of(Explanation explanation, ExplainedFields fields) {
        Extraction extraction = (Extraction) explanation.outcome();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("url", extraction.article().url());
        object.put("site", extraction.article().site());
        object.put("fetched", fields.cutting().fetched().truncatedTo(ChronoUnit.SECONDS));
        object.put("status", extraction.status().label());
        object.put("reason", extraction.reason());
        object.put("extractor_version", extraction.extractorVersion());
        Map<String, @Nullable Object> byName = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            byName.put(field.label(), field(field, explanation, fields));
        }
        object.put("fields", byName);
        object.put(
                "blocks",
                explanation.blocks().stream().map(ExplanationJson::block).toList());
        return object;
    }

    private static Map<String, @Nullable Object> field(Field field, Explanation explanation, ExplainedFields fields) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("value", fields.value(field));
        object.put("rule", fields.origin(field).map(Origin::rule).orElse(null));
        object.put("raw", fields.origin(field).map(Origin::raw).orElse(null));
        object.put(
                "considered",
                explanation.of(field).stream().map(ExplanationJson::considered).toList());
        return object;
    }

    private static Map<String, @Nullable Object> considered(Considered considered) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("value", considered.value());
        object.put("rule", considered.rule());
        object.put("raw", considered.raw());
        return object;
    }

    private static Map<String, @Nullable Object> block(BlockFate block) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kept", block.isKept());
        object.put("part", block.isKept() ? block.part().name().toLowerCase(Locale.ROOT) : null);
        object.put("reason", block.reason());
        object.put("likelihood", Math.round(block.likelihood() * 1000) / 1000.0);
        object.put("text", block.text());
        return object;
    }
}
