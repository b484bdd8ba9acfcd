package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Pages;
import java.util.List;
import java.util.stream.Stream;

/** In which order articles come, and how many. */
final class OrderOptions {

    private final LimitOption limit = new LimitOption();

    private final Given<Filter.Order> sort = Option.value(
                    Filter.Order.class,
                    "--sort",
                    "ORDER",
                    "In this order: ${COMPLETION-CANDIDATES}. Found: the last found first. Relevance: the best"
                            + " matches of --text first; without it, as published.")
            .outOf(new Orders());

    private final Given<Boolean> reverse = Option.flag("--reverse", "In the opposite order.");

    /** All of them, as the help lists them. */
    List<Given<?>> all() {
        return List.of(limit.limit, sort, reverse);
    }

    /** The pages in the order in which they are asked for: the last fetched first unless reversed. */
    Pages.Wanted pages(Pages.Wanted wanted) {
        FilterOptions.refuseForPages(List.of(sort));
        return wanted.ordered(reverse.or(false), limit.most());
    }

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
                .order(sort.or(usual))
                .reversed(reverse.or(false))
                .build();
    }
}
