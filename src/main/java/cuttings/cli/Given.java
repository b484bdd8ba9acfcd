package cuttings.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * An option of a command, and what the command line gave for it. Lookups declare their options so and not by annotations:
 * to read those took each start more time than a lookup takes. For the same reason nothing here takes a lambda.
 *
 * @param <T> what is given
 */
final class Given<T> {

    private final OptionSpec.Builder said;
    private @Nullable OptionSpec spec;

    private Given(String names, Class<?> type, String... description) {
        said = OptionSpec.builder(names.split(" ")).type(type).description(description);
    }

    /**
     * An option with a value.
     *
     * @param type what the value is read as
     * @param names its names with a space between
     * @param label what stands for the value in the help
     * @param description what the help says of it, by paragraphs
     */
    static <T> Given<T> value(Class<T> type, String names, String label, String... description) {
        Given<T> option = new Given<>(names, type, description);
        option.said.paramLabel(label);
        return option;
    }

    /** An option with a list of values, with commas between; it can be given several times. */
    static <T> Given<List<T>> values(Class<T> type, String names, String label, String... description) {
        Given<List<T>> option = new Given<>(names, List.class, description);
        option.said.auxiliaryTypes(type).splitRegex(",").paramLabel(label);
        return option;
    }

    /** An option that is there or not. */
    static Given<Boolean> flag(String names, String... description) {
        Given<Boolean> option = new Given<>(names, Boolean.class, description);
        option.said.arity("0");
        return option;
    }

    /** An option that shows the help and nothing else. */
    static Given<Boolean> help(String names, String... description) {
        Given<Boolean> option = flag(names, description);
        option.said.usageHelp(true);
        return option;
    }

    /** An option that shows the version and nothing else. */
    static Given<Boolean> version(String names, String... description) {
        Given<Boolean> option = flag(names, description);
        option.said.versionHelp(true);
        return option;
    }

    /** Every command below has it too. */
    Given<T> everywhere() {
        said.scopeType(ScopeType.INHERIT);
        return this;
    }

    /** These values are known; the help calls them {@code ${COMPLETION-CANDIDATES}}. */
    Given<T> outOf(Iterable<String> values) {
        said.completionCandidates(values);
        return this;
    }

    /** Its values are read so, and not as all of their type are. */
    Given<T> readBy(ITypeConverter<?> converter) {
        said.converters(converter);
        return this;
    }

    /** With {@code no-} in its name it means the opposite. */
    Given<T> negatable() {
        said.negatable(true).fallbackValue("true");
        return this;
    }

    /** As picocli knows it, when all has been said. */
    OptionSpec spec() {
        if (spec == null) {
            spec = said.build();
        }
        return spec;
    }

    /** What was given; null where nothing was. */
    @Nullable
    T value() {
        return spec().getValue();
    }

    /** What was given, or else this. */
    T or(T otherwise) {
        T given = value();
        return given == null ? otherwise : given;
    }
}
