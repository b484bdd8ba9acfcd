package cuttings.cli;

import cuttings.archive.Filter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which order articles come, and how many. */
@Command(addMethodSubcommands = false)
final class OrderOptions {

    @Mixin
    private LimitOption limit = new LimitOption();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            completionCandidates = Orders.class,
            description = "In this order: ${COMPLETION-CANDIDATES}. Found: the last found first. Relevance: the best"
                    + " matches of --text first; without it, as published.")
    private Filter.@Nullable Order sort;

    @Option(names = "--reverse", description = "In the opposite order.")
    private boolean reverse;

    /** The names of the orders in the help. */
    static final class Orders extends LowerCaseNames {
        Orders() {
            super(Stream.of(Filter.Order.values()));
        }
    }

    /** Whether some may be left out. */
    boolean isLimited() {
        return limit.most() != null;
    }

    /** The whole filter, in the usual order where none is given. */
    Filter filter(Filter.Builder conditions, Filter.Order usual) {
        return conditions
                .limit(limit.most())
                .order(sort == null ? usual : sort)
                .reversed(reverse)
                .build();
    }
}
