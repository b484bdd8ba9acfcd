package cuttings.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What the command line gave for an {@link Option} or an {@link Argument} of a command. Commands declare these in code and
 * not by annotations: to read those took each start more time than a lookup takes. For the same reason nothing here takes
 * a lambda.
 *
 * @param <T> what is given
 */
abstract class Given<T> {

    /** As picocli knows it, when all has been said. */
    abstract ArgSpec spec();

    /** What the help calls it. */
    abstract String name();

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

    /** What was given, where the command cannot be called without it. */
    T required() {
        return Objects.requireNonNull(value(), name());
    }
}
