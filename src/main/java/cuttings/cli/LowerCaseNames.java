package cuttings.cli;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

/** What an option can be, as a person types it. */
abstract class LowerCaseNames extends ArrayList<String> {

    LowerCaseNames(Stream<?> values) {
        values.map(value -> value.toString().toLowerCase(Locale.ROOT)).forEach(this::add);
    }
}
