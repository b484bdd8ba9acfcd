package cuttings.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command is about: a word of the command line without an option's name before it.
 *
 * @param <T> what is given
 */
final class Argument<T> extends Given<T> {

    private final PositionalParamSpec.Builder said;
    private @Nullable PositionalParamSpec spec;

    private Argument(Class<?> type, String arity, String label, String description) {
        said = PositionalParamSpec.builder()
                .type(type)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(description);
    }

    /** The command needs it. */
    static <T> Argument<T> one(Class<T> type, String label, String description) {
        return new Argument<>(type, "1", label, description);
    }

    /** The command needs one of them or more. */
    static <T> Argument<List<T>> some(Class<T> type, String label, String description) {
        return many(type, "1..*", label, description);
    }

    /** The command takes as many as there are, and does without. */
    static <T> Argument<List<T>> any(Class<T> type, String label, String description) {
        return many(type, "0..*", label, description);
    }

    /** The command takes one and does without. */
    static <T> Argument<T> perhaps(Class<T> type, String label, String description) {
        return new Argument<>(type, "0..1", label, description);
    }

    private static <T> Argument<List<T>> many(Class<T> type, String arity, String label, String description) {
        Argument<List<T>> argument = new Argument<>(List.class, arity, label, description);
        argument.said.auxiliaryTypes(type);
        return argument;
    }

    /** Where it stands among the arguments, from 0 on, if there are several. */
    Argument<T> at(int place) {
        said.index(String.valueOf(place));
        return this;
    }

    @Override
    PositionalParamSpec spec() {
        if (spec == null) {
            spec = said.build();
        }
        return spec;
    }

    @Override
    String name() {
        return spec().paramLabel();
    }
}
