package cuttings.crawl;

import cuttings.article.Capture;
import cuttings.article.Source;
import cuttings.discover.Discovered;
import cuttings.discover.Discovered.Part;
import cuttings.fetch.FetchOutcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One host's part of a run: goes to its addresses one after the other until none is due or the budget is spent. */
final class Lane {

    private final Agenda agenda;
    private final Budget budget;
    private final Visitor visitor;
    private final ExecutorService readers;
    private final Memory memory;
    private final Keeper keeper;
    private final Tally tally;
    private final Runnable announced;
    private final BiConsumer<String, VirtualMachineError> brokeOff;

    /**
     * A lane; one serves any number of hosts.
     *
     * @param readers where answers are read, apart from the network
     * @param memory bounds the answers that wait to be read or written
     * @param announced told when a source brought addresses, perhaps of hosts that no lane is at
     * @param brokeOff told when there was not enough memory for a host
     */
    Lane(
            Agenda agenda,
            Budget budget,
            Visitor visitor,
            ExecutorService readers,
            Memory memory,
            Keeper keeper,
            Tally tally,
            Runnable announced,
            BiConsumer<String, VirtualMachineError> brokeOff) {
        this.agenda = agenda;
        this.budget = budget;
        this.visitor = visitor;
        this.readers = readers;
        this.memory = memory;
        this.keeper = keeper;
        this.tally = tally;
        this.announced = announced;
        this.brokeOff = brokeOff;
    }

    /**
     * Visits all that is due at a host; when it returns everything is on disk. Where memory does not suffice the host is
     * left for the next run, and the other hosts go on.
     *
     * @throws CompletionException with the cause that kept something from getting there
     */
    void run(String host) throws InterruptedException {
        try {
            visitAll(host);
        } catch (OutOfMemoryError | StackOverflowError broken) {
            breakOff(host, broken);
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof VirtualMachineError broken)) {
                throw failed;
            }
            breakOff(host, broken);
        }
    }

    private void breakOff(String host, VirtualMachineError broken) {
        agenda.finish(host);
        brokeOff.accept(host, broken);
    }

    private void visitAll(String host) throws InterruptedException {
        Patience patience = agenda.patience(host);
        List<Visit> visits = agenda.next(host);
        while (!visits.isEmpty() && !budget.isOver()) {
            goToAll(host, visits, patience);
            visits = agenda.next(host);
        }
        if (patience.hasRecovered()) {
            agenda.forgetRests(host);
        }
    }

    /** Whatever ends this early, what has come by then is on disk. */
    private void goToAll(String host, List<Visit> visits, Patience patience) throws InterruptedException {
        List<CompletableFuture<?>> kept = new ArrayList<>();
        try {
            for (Visit visit : visits) {
                if (agenda.begin(host, visit)) {
                    kept.add(go(host, visit, patience));
                }
            }
        } finally {
            CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new)).join();
        }
    }

    /** Goes to one address; whatever ends this early, an {@link Error} too, gives back the place. */
    private CompletableFuture<?> go(String host, Visit visit, Patience patience) throws InterruptedException {
        Memory.Place place = memory.place();
        boolean isHandedOn = false;
        try {
            CompletableFuture<?> kept = go(host, visit, patience, place);
            isHandedOn = true;
            return kept.whenComplete((done, failed) -> place.leave());
        } finally {
            if (!isHandedOn) {
                place.leave();
            }
        }
    }

    private CompletableFuture<?> go(String host, Visit visit, Patience patience, Memory.Place place)
            throws InterruptedException {
        List<Capture> onTheWay = new ArrayList<>();
        FetchOutcome answer = visitor.fetch(visit.entry(), onTheWay::add, place);
        place.take();
        patience.restAfter(answer, visit.source() == null)
                .ifPresent(rest -> resting(host, answer).forEach(each -> agenda.rest(each, rest)));
        Discovered all = announced(visit, answer, onTheWay);
        return CompletableFuture.supplyAsync(() -> visitor.read(visit, answer, onTheWay, all), readers)
                .thenCompose(landing -> keeper.keep(landing).thenAccept(report -> landed(visit, landing, report)));
    }

    /** What a source announces: read by the readers, while whom to ask about pages of other hosts is this thread's work. */
    private @Nullable Discovered announced(Visit visit, FetchOutcome answer, List<Capture> onTheWay)
            throws InterruptedException {
        List<Part> sitemaps = visitor.sitemaps(visit);
        Source source = visit.source();
        if (source == null || !(answer instanceof FetchOutcome.Fetched fetched)) {
            agenda.addNamed(visit, sitemaps);
            return null;
        }
        Discovered all = CompletableFuture.supplyAsync(() -> visitor.announced(source, fetched.capture()), readers)
                .join();
        return visitor.scoped(visit, all, onTheWay::add, agenda::mayBeAsked).naming(sitemaps);
    }

    /** A host and, where it has sent us on, the one that is in trouble. */
    private static Set<String> resting(String host, FetchOutcome answer) {
        Set<String> hosts = new LinkedHashSet<>(Set.of(host));
        if (answer instanceof FetchOutcome.Failed failed) {
            Offers.host(failed.fault().where()).ifPresent(hosts::add);
        }
        return hosts;
    }

    private void landed(Visit visit, Landing landing, SiteReport report) {
        LandingLog.note(landing);
        tally.add(landing.entry().site(), report);
        if (landing.announced() != null) {
            agenda.addNamed(visit, landing.announced().parts());
            announced.run();
        }
    }
}
