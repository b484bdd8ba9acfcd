package cuttings.cli;

import java.util.List;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * An option of a command.
 *
 * @param <T> what is given
 */
final class Option<T> extends Given<T> {

    private final OptionSpec.Builder said;
    private @Nullable OptionSpec spec;

    private Option(String names, Class<?> type, String... description) {
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
    static <T> Option<T> value(Class<T> type, String names, String label, String... description) {
        Option<T> option = new Option<>(names, type, description);
        option.said.paramLabel(label);
        return option;
    }

    /** An option with a list of values, with commas between; it can be given several times. */
    static <T> Option<List<T>> values(Class<T> type, String names, String label, String... description) {
        Option<List<T>> option = repeated(type, names, label, description);
        option.said.splitRegex(",");
        return option;
    }

    /** An option with a value that can be given several times. */
    static <T> Option<List<T>> repeated(Class<T> type, String names, String label, String... description) {
        Option<List<T>> option = new Option<>(names, List.class, description);
        option.said.auxiliaryTypes(type).paramLabel(label);
        return option;
    }

    /** An option that is there or not. */
    static Option<Boolean> flag(String names, String... description) {
        Option<Boolean> option = new Option<>(names, Boolean.class, description);
        option.said.arity("0");
        return option;
    }

    /**
     * An option that sister commands have and this one cannot: whoever gives it is told why. The help does not list it.
     *
     * @param why what follows the option's name, such as {@code would mean nothing here}
     */
    static Option<String> refused(String names, String why) {
        Option<String> option = new Option<>(names, String.class, why);
        option.said.arity("0..1").hidden(true).parameterConsumer(new Refusal(why));
        return option;
    }

    /** Takes nothing, and says why. */
    private record Refusal(String why) implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            throw new ParameterException(command.commandLine(), ((OptionSpec) option).longestName() + " " + why);
        }
    }

    /** An option that shows the help and nothing else. */
    static Option<Boolean> help(String names, String... description) {
        Option<Boolean> option = flag(names, description);
        option.said.usageHelp(true);
        return option;
    }

    /** An option that shows the version and nothing else. */
    static Option<Boolean> version(String names, String... description) {
        Option<Boolean> option = flag(names, description);
        option.said.versionHelp(true);
        return option;
    }

    /** Every command below has it too. */
    Option<T> everywhere() {
        said.scopeType(ScopeType.INHERIT);
        return this;
    }

    /** These values are known; the help calls them {@code ${COMPLETION-CANDIDATES}}. */
    Option<T> outOf(Iterable<String> values) {
        said.completionCandidates(values);
        return this;
    }

    /** Its values are read so, and not as all of their type are. */
    Option<T> readBy(ITypeConverter<?> converter) {
        said.converters(converter);
        return this;
    }

    /** This is its value where none is given; the help calls it {@code ${DEFAULT-VALUE}}. */
    Option<T> usually(String value) {
        said.defaultValue(value);
        return this;
    }

    /** With {@code no-} in its name it means the opposite. */
    Option<T> negatable() {
        said.negatable(true).fallbackValue("true");
        return this;
    }

    @Override
    OptionSpec spec() {
        if (spec == null) {
            spec = said.build();
        }
        return spec;
    }

    @Override
    String name() {
        return spec().longestName();
    }
}
