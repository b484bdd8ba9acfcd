package cuttings.config;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML 1.2 file into {@link Setting}s that know their lines. A configuration is one document with a group at its
 * top; keys come once, and anchors and aliases are refused, for they would make a value stand where it is not written.
 */
final class YamlReader {

    private final Path file;
    private final YAMLParser parser;

    private YamlReader(Path file, JsonParser parser) {
        this.file = file;
        this.parser = (YAMLParser) parser;
    }

    /** Reads a file of the operator's. */
    static Setting.Group read(Path file) {
        try {
            return read(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ConfigException(Location.in(file, 0), "cannot be read: " + FileTrouble.of(e));
        }
    }

    /** Reads YAML text; {@code file} is what to call it. */
    static Setting.Group read(Path file, String yaml) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
            return new YamlReader(file, parser).document();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String problem = e.getOriginalMessage()
                    .lines()
                    .filter(text -> !text.startsWith(" "))
                    .collect(Collectors.joining(", "));
            throw new ConfigException(Location.in(file, line), "is no YAML here: " + problem);
        }
    }

    private Setting.Group document() {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return new Setting.Group(Location.in(file, 0), Map.of());
        }
        if (first != JsonToken.START_OBJECT) {
            throw new ConfigException(here(), "a configuration is made of lines such as 'archive: data/archive'");
        }
        Setting.Group group = group(here());
        if (parser.nextToken() != null) {
            throw new ConfigException(here(), "a second document begins; a configuration is only one");
        }
        return group;
    }

    /** The setting that begins here; one that stands under a key is where the key is. */
    private Setting setting(Location where) {
        refuseAlias();
        return switch (parser.currentToken()) {
            case START_OBJECT -> group(where);
            case START_ARRAY -> row(where);
            case VALUE_NULL -> new Setting.Nothing(where);
            default -> new Setting.Value(where, parser.getString());
        };
    }

    private Setting.Group group(Location where) {
        Map<String, Setting> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Location place = here();
            parser.nextToken();
            if (entries.put(key, setting(place)) != null) {
                throw new ConfigException(place, "'" + key + "' is given twice; keep one of them");
            }
        }
        return new Setting.Group(where, entries);
    }

    private Setting.Row row(Location where) {
        List<Setting> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(setting(here()));
        }
        return new Setting.Row(where, elements);
    }

    private void refuseAlias() {
        if (parser.isCurrentAlias()) {
            throw new ConfigException(here(), "aliases (*" + parser.getString() + ") are not supported; write it out");
        }
    }

    private Location here() {
        return Location.in(file, parser.currentTokenLocation().getLineNr());
    }
}
