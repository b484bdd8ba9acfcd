package cuttings.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The settings that environment variables give: {@code CUTTINGS_FETCH_DELAY} is {@code fetch.delay}. Every single value and
 * every list of values of the defaults can be given so, lists with commas between; sites cannot.
 */
final class EnvironmentLayer {

    private static final String PREFIX = "CUTTINGS_";

    /** Variables that are read before any configuration is. */
    private static final Set<String> ELSEWHERE = Set.of("CUTTINGS_CONFIG", "CUTTINGS_JAVA_OPTS", "CUTTINGS_NO_CACHE");

    private EnvironmentLayer() {}

    static Setting.Group read(Map<String, String> environment, Setting.Group defaults) {
        Map<String, List<String>> keys = keys(defaults);
        Setting.Group layer = new Setting.Group(Location.environment(PREFIX + "*"), Map.of());
        for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
            String name = variable.getKey();
            List<String> path = keys.get(name);
            if (path != null) {
                layer = layer.under(nested(path, value(name, variable.getValue(), defaults, path)));
            }
        }
        return layer;
    }

    /** What to say of variables that have our prefix and stand for nothing, such as misspelled ones. */
    static List<String> stray(Map<String, String> environment, Setting.Group defaults) {
        Set<String> known = keys(defaults).keySet();
        return new TreeSet<>(environment.keySet())
                .stream()
                        .filter(name -> name.startsWith(PREFIX) && !ELSEWHERE.contains(name) && !known.contains(name))
                        .map(name -> Location.environment(name) + " stands for no setting"
                                + Suggestion.didYouMean(name, known))
                        .toList();
    }

    /** The variables that there are, each with the path of its key. */
    static Map<String, List<String>> keys(Setting.Group defaults) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        defaults.entries().forEach((key, setting) -> {
            if (setting instanceof Setting.Group group) {
                group.entries().keySet().forEach(inner -> keys.put(variable(key, inner), List.of(key, inner)));
            } else if (!key.equals("sites")) {
                keys.put(variable(key), List.of(key));
            }
        });
        return keys;
    }

    private static String variable(String... path) {
        return PREFIX + String.join("_", path).toUpperCase(Locale.ROOT);
    }

    private static Setting value(String name, String text, Setting.Group defaults, List<String> path) {
        Location where = Location.environment(name);
        if (text.isEmpty()) {
            return new Setting.Nothing(where);
        }
        if (at(defaults, path) instanceof Setting.Row) {
            return new Setting.Row(
                    where,
                    Stream.of(text.split(","))
                            .map(part -> (Setting) new Setting.Value(where, part.strip()))
                            .toList());
        }
        return new Setting.Value(where, text);
    }

    private static Setting at(Setting.Group group, List<String> path) {
        Setting setting = group;
        for (String key : path) {
            setting = ((Setting.Group) setting).entries().get(key);
        }
        return setting;
    }

    private static Setting.Group nested(List<String> path, Setting value) {
        Setting inner = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            inner = new Setting.Group(value.where(), Map.of(path.get(i), inner));
        }
        return (Setting.Group) inner;
    }
}
