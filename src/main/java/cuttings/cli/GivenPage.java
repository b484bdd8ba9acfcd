package cuttings.cli;

import cuttings.article.Capture;
import cuttings.fetch.FetchOutcome;
import cuttings.fetch.FetchRequest;
import cuttings.fetch.FetchSettings;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Ticker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Gets the page that a person named: a saved file, an address that is fetched politely, or {@code -} for standard input. */
final class GivenPage {

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final PageOptions page;

    GivenPage(Surroundings surroundings, GlobalOptions global, PageOptions page) {
        this.surroundings = surroundings;
        this.global = global;
        this.page = page;
    }

    Capture capture(String name) throws FaultException, InterruptedException {
        if (name.matches("(?i)https?://.*")) {
            return fetched(name);
        }
        Instant fetched = page.fetchedOr(surroundings.clock().instant());
        if (name.equals("-")) {
            return PageFile.read(surroundings.in(), "standard input", page.urlOr("stdin:"), fetched);
        }
        Path file = Path.of(name);
        if (Files.notExists(file)) {
            throw CommandException.usage("there is no such file: " + name, "Name a saved page, an address, or -.");
        }
        return PageFile.read(file, page.urlOr(file.toUri().toString()), fetched);
    }

    private Capture fetched(String url) throws FaultException, InterruptedException {
        FetchSettings settings =
                new Configuration(surroundings, global).settings().fetch();
        try (Fetcher fetcher = new Fetcher(settings, surroundings.clock(), Ticker.system())) {
            FetchOutcome outcome = fetcher.fetch(FetchRequest.of(url));
            if (outcome instanceof FetchOutcome.Fetched fetched) {
                return fetched.capture();
            }
            if (outcome instanceof FetchOutcome.Failed failed) {
                throw new FaultException(failed.fault());
            }
            throw new IllegalStateException("an unconditional request was answered with 304: " + url);
        }
    }
}
