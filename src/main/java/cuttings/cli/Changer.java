package cuttings.cli;

import cuttings.archive.Filter.Change;
import cuttings.archive.RevisionCause;
import java.util.Set;
import java.util.stream.Stream;

/** Whose doing the changes are that a person asks for. */
enum Changer {
    /** What only the extractor reads otherwise is left out. */
    NEWSROOM(Change.NEWSROOM),
    /** What only the newsroom has changed is left out. */
    EXTRACTOR(Set.of(RevisionCause.EXTRACTOR, RevisionCause.EITHER)),
    /** Everything counts. */
    ANYONE(Set.of(RevisionCause.NEWSROOM, RevisionCause.EXTRACTOR, RevisionCause.EITHER));

    private final Set<RevisionCause> causes;

    Changer(Set<RevisionCause> causes) {
        this.causes = causes;
    }

    Set<RevisionCause> causes() {
        return causes;
    }

    /** Their names in the help. */
    static final class Names extends LowerCaseNames {
        Names() {
            super(Stream.of(values()));
        }
    }
}
