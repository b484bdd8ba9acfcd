package cuttings.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of configuration with the place where it stands. Immutable. */
sealed interface Setting {

    /** Where it stands. */
    Location where();

    /** A single value as it was written. */
    record Value(Location where, String text) implements Setting {}

    /** A key without a value. */
    record Nothing(Location where) implements Setting {}

    /** Values in a row. */
    record Row(Location where, List<Setting> elements) implements Setting {
        public Row {
            elements = List.copyOf(elements);
        }
    }

    /** Values under keys, in the order in which they were written. */
    record Group(Location where, Map<String, Setting> entries) implements Setting {
        public Group {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /**
         * This group with another laid over it: groups merge key by key, everything else is replaced. A heading with
         * nothing under it replaces nothing.
         */
        Group under(Group over) {
            Map<String, Setting> merged = new LinkedHashMap<>(entries);
            over.entries.forEach((key, above) -> merged.merge(key, above, Group::merge));
            return new Group(over.where, merged);
        }

        private static Setting merge(Setting below, Setting above) {
            if (below instanceof Group lower) {
                return above instanceof Group upper ? lower.under(upper) : above instanceof Nothing ? below : above;
            }
            return above;
        }
    }
}
