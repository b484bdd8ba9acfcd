package cuttings.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option of a command, and what the command line gave for it. Lookups declare their options so and not by annotations:
 * to read those took each start more time than a lookup takes.
 *
 * @param <T> what is given
 */
final class Given<T> {

    private final OptionSpec spec;

    private Given(OptionSpec spec) {
        this.spec = spec;
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
        return value(type, names, label, builder -> builder, description);
    }

    /** The same with something more to say to picocli. */
    static <T> Given<T> value(
            Class<T> type, String names, String label, UnaryOperator<OptionSpec.Builder> more, String... description) {
        return new Given<>(more.apply(named(names).type(type).paramLabel(label).description(description))
                .build());
    }

    /** An option with words of a list, with commas between; it can be given several times. */
    static <T> Given<List<T>> values(
            Class<T> type, String names, String label, UnaryOperator<OptionSpec.Builder> more, String... description) {
        OptionSpec.Builder builder = named(names)
                .type(List.class)
                .auxiliaryTypes(type)
                .splitRegex(",")
                .paramLabel(label)
                .description(description);
        return new Given<>(more.apply(builder).build());
    }

    /** An option that is there or not. */
    static Given<Boolean> flag(String names, String... description) {
        return flag(names, builder -> builder, description);
    }

    /** The same with something more to say to picocli. */
    static Given<Boolean> flag(String names, UnaryOperator<OptionSpec.Builder> more, String... description) {
        return new Given<>(
                more.apply(named(names).type(Boolean.class).arity("0").description(description))
                        .build());
    }

    private static OptionSpec.Builder named(String names) {
        return OptionSpec.builder(names.split(" "));
    }

    /** As picocli knows it. */
    OptionSpec spec() {
        return spec;
    }

    /** What was given; null where nothing was. */
    @Nullable
    T value() {
        return spec.getValue();
    }

    /** What was given, or else this. */
    T or(T otherwise) {
        T given = value();
        return given == null ? otherwise : given;
    }
}
