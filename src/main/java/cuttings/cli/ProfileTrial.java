package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.FieldChange;
import cuttings.article.PageOutcome;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.crawl.Intake;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import cuttings.extract.profile.ProfiledPage;
import cuttings.extract.profile.Profiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one profile does to the archived pages of its site, against the general rules alone. For one run and thread. */
final class ProfileTrial {

    private final Profiles profiles;
    private final int limit;
    private final Intake general = new Intake(new Extractor(Profiles.none()));
    private final Intake profiled;
    private final List<PageChange> changes = new ArrayList<>();
    private final ChangeTally tally = new ChangeTally(0);
    private final Set<Field> named = EnumSet.noneOf(Field.class);
    private final Set<Field> given = EnumSet.noneOf(Field.class);
    private int pages;
    private int unread;

    private record PageChange(long article, FieldChange change) {}

    /** A trial of at most so many pages. */
    ProfileTrial(Profiles profiles, int limit) {
        this.profiles = profiles;
        this.limit = limit;
        profiled = new Intake(new Extractor(profiles));
    }

    /** Reads the pages; {@code step} is told of each. */
    void run(Path folder, Runnable step) {
        List<Long> articles = new ArrayList<>();
        try (Lookup archive = Lookup.open(folder)) {
            archive.find(Filter.ALL, cutting -> {
                if (articles.size() < limit
                        && profiles.of(cutting.article().url()).isPresent()) {
                    articles.add(cutting.id());
                }
            });
            for (long article : articles) {
                archive.capture(article).ifPresent(capture -> compare(article, capture));
                step.run();
            }
        }
    }

    private void compare(long article, Capture capture) {
        pages++;
        PageOutcome without = general.read(capture, ExtractionHints.NONE);
        PageOutcome with = profiled.read(capture, ExtractionHints.NONE);
        if (without instanceof Extraction before && with instanceof Extraction after) {
            note(capture, after.article().provenance());
            List<FieldChange> differences = FieldChange.between(before.article(), after.article());
            tally.add(article, differences);
            differences.forEach(change -> changes.add(new PageChange(article, change)));
        } else {
            unread++;
        }
    }

    private void note(Capture capture, Provenance provenance) {
        profiles.of(capture.url())
                .flatMap(profile -> profile.at(capture.fetched()))
                .ifPresent(version -> named.addAll(version.fields()));
        provenance.origins().forEach((field, origin) -> {
            if (origin.rule().startsWith(ProfiledPage.RULE)) {
                given.add(field);
            }
        });
    }

    /** The fields that the profile names a place for, but that it gave on no page. */
    List<String> silent() {
        return named.stream()
                .filter(field -> !given.contains(field))
                .map(Field::label)
                .toList();
    }

    /** How many pages there were. */
    int pages() {
        return pages;
    }

    boolean isAnyLost() {
        return tally.isAnyLost();
    }

    /** Each change: article, field, kind, both values. */
    List<List<String>> changes() {
        return changes.stream()
                .map(page -> List.of(
                        String.valueOf(page.article()),
                        page.change().field().label(),
                        page.change().kind().label(),
                        page.change().before(),
                        page.change().after()))
                .toList();
    }

    /** How many pages gain, lose and change each field that any does. */
    List<List<String>> totals() {
        return tally.totals();
    }

    /** What was looked at, in one line. */
    String summary() {
        String summary =
                pages + (pages == 1 ? " page, " : " pages, ") + tally.articles() + " read otherwise than without it";
        return unread == 0 ? summary : summary + ", " + unread + " that no rules could read";
    }
}
