package cuttings.cli;

import cuttings.extract.ExtractionHints;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What a person can say about a saved page that the file itself cannot. */
final class PageOptions {

    private final Given<String> url =
            Option.value(String.class, "--url", "URL", "The page's address, where the file is one saved page.");

    private final Given<String> site = Option.value(
            String.class,
            "--site",
            "NAME",
            "The site's name. Otherwise the registrable part of the host in the page's address.");

    private final Given<ZoneId> zone = Option.value(
            ZoneId.class, "--zone", "ZONE", "The zone of times that the page prints without one, such as Europe/Riga.");

    private final Given<Instant> fetched = Option.value(
            Instant.class,
            "--fetched",
            "TIME",
            "When the page was saved, such as 2022-01-11 or 2022-01-11T15:54:00Z. Otherwise now.");

    /** All of them, as the help lists them. */
    List<Given<?>> all() {
        return List.of(url, site, zone, fetched);
    }

    /** Whether they tell of one page. */
    boolean isOfOne() {
        return url.value() != null;
    }

    /** An address that nobody could follow, or a page saved in the future, would stand in the archive for good. */
    void refuseWhatCannotBe(Instant now) {
        String address = url.value();
        if (address != null && !address.matches("(?i)https?://[^\\s/]+.*")) {
            throw CommandException.usage("--url '" + address + "' is no address of the web", "Write it out: https://…");
        }
        if (fetchedOr(now).isAfter(now)) {
            throw CommandException.usage(
                    "--fetched " + fetched.value() + " has not come yet", "Say when the page was saved.");
        }
    }

    ExtractionHints hints() {
        return new ExtractionHints(site.value(), zone.value());
    }

    /** What was given in place of what is known. */
    ExtractionHints hintsOver(ExtractionHints known) {
        return new ExtractionHints(
                site.value() == null ? known.site() : site.value(), zone.value() == null ? known.zone() : zone.value());
    }

    Instant fetchedOr(Instant otherwise) {
        return fetched.or(otherwise);
    }

    String urlOr(String otherwise) {
        return url.or(otherwise);
    }
}
