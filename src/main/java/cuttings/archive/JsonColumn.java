package cuttings.archive;

import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists and the provenance as JSON text, which SQLite's own JSON functions read too. Stateless. */
final class JsonColumn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> ORIGINS = new TypeReference<>() {};

    private JsonColumn() {}

    static String of(Collection<String> strings) {
        return strings.isEmpty() ? "[]" : JSON.writeValueAsString(strings);
    }

    static List<String> strings(String json) {
        return "[]".equals(json) ? List.of() : JSON.readValue(json, STRINGS);
    }

    static String of(Provenance provenance) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        provenance.origins().forEach((field, origin) -> origins.put(field.label(), pair(origin)));
        return JSON.writeValueAsString(origins);
    }

    static Provenance provenance(String json) {
        Map<Field, Origin> origins = new EnumMap<>(Field.class);
        JSON.readValue(json, ORIGINS)
                .forEach((label, pair) -> origins.put(Field.valueOf(label.toUpperCase(Locale.ROOT)), origin(pair)));
        return new Provenance(origins);
    }

    private static Origin origin(List<String> pair) {
        return new Origin(pair.get(0), pair.size() < 2 ? null : pair.get(1));
    }

    private static List<String> pair(Origin origin) {
        return origin.raw() == null ? List.of(origin.rule()) : List.of(origin.rule(), origin.raw());
    }
}
