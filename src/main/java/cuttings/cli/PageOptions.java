package cuttings.cli;

import cuttings.extract.ExtractionHints;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person can say about a saved page that the file itself cannot. */
@Command(addMethodSubcommands = false)
final class PageOptions {

    @Option(names = "--url", paramLabel = "URL", description = "The page's address, where the file is one saved page.")
    @Nullable
    String url;

    @Option(
            names = "--site",
            paramLabel = "NAME",
            description = "The site's name. Otherwise the registrable part of the host in the page's address.")
    @Nullable
    String site;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The zone of times that the page prints without one, such as Europe/Riga.")
    @Nullable
    ZoneId zone;

    @Option(
            names = "--fetched",
            paramLabel = "TIME",
            description = "When the page was saved, such as 2022-01-11 or 2022-01-11T15:54:00Z. Otherwise now.")
    @Nullable
    Instant fetched;

    /** An address that nobody could follow, or a page saved in the future, would stand in the archive for good. */
    void refuseWhatCannotBe(Instant now) {
        if (url != null && !url.matches("(?i)https?://[^\\s/]+.*")) {
            throw CommandException.usage("--url '" + url + "' is no address of the web", "Write it out: https://…");
        }
        if (fetched != null && fetched.isAfter(now)) {
            throw CommandException.usage("--fetched " + fetched + " has not come yet", "Say when the page was saved.");
        }
    }

    ExtractionHints hints() {
        return new ExtractionHints(site, zone);
    }

    Instant fetchedOr(Instant otherwise) {
        return fetched == null ? otherwise : fetched;
    }

    String urlOr(String otherwise) {
        return url == null ? otherwise : url;
    }
}
