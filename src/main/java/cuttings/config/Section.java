package cuttings.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out of a group, key by key, and minds at its {@link #end()} what nobody asked for. Every mistake is a
 * {@link ConfigException} that names the place and the key; it is gathered, and a stand-in is given. Not for more than one
 * thread.
 */
final class Section {

    private static final Setting.Group NOTHING_USUAL = new Setting.Group(Location.environment(""), Map.of());

    private final String path;
    private final Setting.Group group;
    private final Setting.Group usual;
    private final Mistakes mistakes;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * A section.
     *
     * @param path what stands before the names of its keys in messages, such as {@code sites[2].}
     * @param usual what has the stand-ins for values that must be there; without mistakes
     */
    Section(String path, Setting.Group group, Setting.Group usual, Mistakes mistakes) {
        this.path = path;
        this.group = group;
        this.usual = usual;
        this.mistakes = mistakes;
    }

    /** The value of a key that must be there; in its place the usual one, which there must be, too. */
    <T> T required(String key, Reading<T> reading) {
        Optional<T> value = mistakes.orElse(() -> Optional.of(value(key, reading)), Optional.empty());
        return value.orElseGet(() -> new Section(path, usual, usual, mistakes).value(key, reading));
    }

    /** The value of a key that must be there. */
    <T> T required(String key, Reading<T> reading, T standIn) {
        return mistakes.orElse(() -> value(key, reading), standIn);
    }

    private <T> T value(String key, Reading<T> reading) {
        Setting setting =
                find(key).orElseThrow(() -> new ConfigException(group.where(), "'" + path + key + "' is missing"));
        if (setting instanceof Setting.Nothing) {
            throw new ConfigException(setting.where(), "'" + path + key + "' has no value");
        }
        return read(key, setting, reading);
    }

    /** The value of a key that may be missing or without a value. */
    <T> @Nullable T optional(String key, Reading<T> reading) {
        Optional<T> none = Optional.empty();
        return find(key)
                .filter(found -> !(found instanceof Setting.Nothing))
                .flatMap(setting -> mistakes.orElse(() -> Optional.of(read(key, setting, reading)), none))
                .orElse(null);
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
        return elements.stream()
                .flatMap(element -> mistakes.orElse(() -> Stream.of(reader.apply(element)), Stream.empty()))
                .toList();
    }

    /** The groups of a list. */
    List<Section> sections(String key) {
        AtomicInteger number = new AtomicInteger();
        return elements(key, element -> section(key + "[" + number.incrementAndGet() + "]", element));
    }

    /** A group within this one, which must be there. */
    Section section(String key) {
        Setting.Group below = (Setting.Group) usual.entries().get(key);
        Setting setting = find(key).orElse(new Setting.Nothing(group.where()));
        return mistakes.orElse(
                () -> new Section(path + key + ".", group(key, setting), below, mistakes),
                new Section(path + key + ".", below, below, mistakes));
    }

    /** A setting that must be a group, of which nothing is usual. */
    Section section(String name, Setting setting) {
        return new Section(path + name + ".", group(name, setting), NOTHING_USUAL, mistakes);
    }

    private Setting.Group group(String name, Setting setting) {
        if (setting instanceof Setting.Group inner) {
            return inner;
        }
        throw new ConfigException(setting.where(), "'" + path + name + "' needs keys under it, indented");
    }

    /** Where a key stands; where the section stands if it is not there. */
    Location where(String key) {
        return find(key).map(Setting::where).orElse(group.where());
    }

    /** Minds keys that were not asked for. */
    void end() {
        group.entries().forEach((key, setting) -> {
            if (!known.contains(key)) {
                String hint = Suggestion.didYouMean(key, known);
                mistakes.add(new ConfigException(
                        setting.where(),
                        "unknown key '" + path + key + "'"
                                + (hint.isEmpty() ? "; known are " + String.join(", ", known) : hint)));
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
