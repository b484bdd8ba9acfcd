package cuttings.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out of a group, key by key, and refuses at its {@link #end()} what nobody asked for. Every failure is a
 * {@link ConfigException} that names the place and the key. Not for more than one thread.
 */
final class Section {

    private final String path;
    private final Setting.Group group;
    private final Set<String> known = new LinkedHashSet<>();

    /** A section; its {@code path}, such as {@code sites[2].}, stands before the names of its keys in messages. */
    Section(String path, Setting.Group group) {
        this.path = path;
        this.group = group;
    }

    /** The value of a key that must be there. */
    <T> T required(String key, Reading<T> reading) {
        Setting setting =
                find(key).orElseThrow(() -> new ConfigException(group.where(), "'" + path + key + "' is missing"));
        if (setting instanceof Setting.Nothing) {
            throw new ConfigException(setting.where(), "'" + path + key + "' has no value");
        }
        return read(key, setting, reading);
    }

    /** The value of a key that may be missing or without a value. */
    <T> @Nullable T optional(String key, Reading<T> reading) {
        Optional<Setting> setting = find(key).filter(found -> !(found instanceof Setting.Nothing));
        return setting.isPresent() ? read(key, setting.get(), reading) : null;
    }

    /** A list of values; a single value is a list of one, and a missing one an empty list. */
    <T> List<T> list(String key, Reading<T> reading) {
        return elements(key, element -> read(key, element, reading));
    }

    /** A list of whatever {@code reader} makes of its elements. */
    <T> List<T> elements(String key, Function<Setting, T> reader) {
        Setting setting = find(key).orElse(new Setting.Nothing(group.where()));
        if (setting instanceof Setting.Nothing) {
            return List.of();
        }
        List<Setting> elements = setting instanceof Setting.Row row ? row.elements() : List.of(setting);
        return elements.stream().map(reader).toList();
    }

    /** The groups of a list. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Setting element : elements(key, element -> element)) {
            sections.add(section(key + "[" + (sections.size() + 1) + "]", element));
        }
        return sections;
    }

    /** A group within this one, which must be there. */
    Section section(String key) {
        return section(key, find(key).orElse(new Setting.Nothing(group.where())));
    }

    /** A setting that must be a group. */
    Section section(String name, Setting setting) {
        if (setting instanceof Setting.Group inner) {
            return new Section(path + name + ".", inner);
        }
        throw new ConfigException(setting.where(), "'" + path + name + "' needs keys under it, indented");
    }

    /** Where a key stands; where the section stands if it is not there. */
    Location where(String key) {
        return find(key).map(Setting::where).orElse(group.where());
    }

    /** Refuses keys that were not asked for. */
    void end() {
        group.entries().forEach((key, setting) -> {
            if (!known.contains(key)) {
                String hint = Suggestion.didYouMean(key, known);
                throw new ConfigException(
                        setting.where(),
                        "unknown key '" + path + key + "'"
                                + (hint.isEmpty() ? "; known are " + String.join(", ", known) : hint));
            }
        });
    }

    private Optional<Setting> find(String key) {
        known.add(key);
        return Optional.ofNullable(group.entries().get(key));
    }

    /** A setting that must be a single value. */
    <T> T read(String key, Setting setting, Reading<T> reading) {
        if (!(setting instanceof Setting.Value value)) {
            throw new ConfigException(setting.where(), "'" + path + key + "' needs a single value");
        }
        try {
            return reading.read(value.text());
        } catch (IllegalArgumentException e) {
            throw new ConfigException(value.where(), "'" + path + key + "': '" + value.text() + "' " + e.getMessage());
        }
    }
}
