package cuttings.crawl;

import cuttings.archive.ArchiveWriter;
import cuttings.archive.FrontierEntry;
import cuttings.archive.FrontierState;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.discover.Discovered.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which sources each source of the configuration has named in this run, itself or through others. One of which every last
 * one was read, in this run or an earlier one, and had no address that is wanted, can bring nothing. Safe for threads.
 */
final class SourceTrees {

    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final Set<String> naming = new LinkedHashSet<>();

    /** What stands under a source of the configuration. */
    private record Tree(FrontierEntry root, Set<String> named) {}

    /** Notes that a source names others; what is left out by a limit is noted, too. */
    synchronized void note(Visit namedBy, List<Part> parts) {
        if (!parts.isEmpty()) {
            FrontierEntry root = namedBy.root();
            Tree tree = trees.computeIfAbsent(root.identityKey(), key -> new Tree(root, new LinkedHashSet<>()));
            parts.forEach(part -> tree.named().add(Offers.identity(part.source())));
            naming.add(namedBy.entry().identityKey());
        }
    }

    /** The sources of the configuration that can bring nothing, each with a fault that says why. */
    synchronized Map<FrontierEntry, Fault> barren(ArchiveWriter writer) {
        Map<FrontierEntry, Fault> barren = new LinkedHashMap<>();
        trees.values()
                .forEach(tree -> whyNothing(writer, tree)
                        .ifPresent(why -> barren.put(
                                tree.root(),
                                new Fault(
                                        FaultKind.NOTHING_ANNOUNCED, tree.root().url(), why))));
        return barren;
    }

    private Optional<String> whyNothing(ArchiveWriter writer, Tree tree) {
        List<FrontierEntry> last = new ArrayList<>();
        for (String source : tree.named()) {
            if (!naming.contains(source)) {
                Optional<FrontierEntry> barren = writer.entry(source).filter(SourceTrees::broughtNothing);
                if (barren.isEmpty()) {
                    return Optional.empty();
                }
                last.add(barren.get());
            }
        }
        return last.stream()
                .findFirst()
                .map(one -> "it names " + Figures.counted(last.size(), "source")
                        + ", but none with an article, such as " + one.url() + ": " + one.reason());
    }

    private static boolean broughtNothing(FrontierEntry source) {
        return source.state() == FrontierState.DONE && source.reason() != null;
    }
}
