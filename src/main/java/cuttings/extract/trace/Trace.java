package cuttings.extract.trace;

import cuttings.article.Provenance.Field;
import java.util.List;
import java.util.function.Supplier;

/**
 * Hears what was considered while a page is extracted. Nothing that it hears changes what is found, and it gives nothing
 * back; what it is offered is worked out only if it asks.
 */
public interface Trace {

    /** Does not listen, so that nothing is worked out. */
    Trace NONE = new Trace() {
        @Override
        public void field(Field field, Supplier<List<Considered>> values) {}

        @Override
        public void blocks(Supplier<List<BlockFate>> fates) {}
    };

    /** A field's value was chosen from these, the winner among them; called at most once a field. */
    void field(Field field, Supplier<List<Considered>> values);

    /** The page's blocks in their order, and what became of each; called at most once a page. */
    void blocks(Supplier<List<BlockFate>> fates);
}
