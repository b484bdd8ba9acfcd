package cuttings.extract.byline;

import cuttings.extract.words.WordTable;
import java.util.Locale;
import java.util.Set;

/** The words of bylines by their kind, from {@code vocabulary.txt}. Immutable. */
final class Vocabulary {

    private static final WordTable KINDS = WordTable.beside(Vocabulary.class, "vocabulary.txt");

    static final Set<String> OPENINGS = KINDS.of("opening");
    static final Set<String> WEAK_OPENINGS = KINDS.of("weak-opening");
    static final Set<String> ROLES = KINDS.of("role");
    static final Set<String> AGENCIES = KINDS.of("agency");
    static final Set<String> ORGANISATION_WORDS = KINDS.of("organisation-word");
    static final Set<String> CREDENTIALS = KINDS.of("credential");
    static final Set<String> AND = KINDS.of("and");
    static final Set<String> TAILS = KINDS.of("tail");
    static final Set<String> PLACES = KINDS.of("place");
    static final Set<String> ROLE_STARTS = KINDS.of("role-start");
    static final Set<String> OTHER_CREDITS = KINDS.of("other-credit");
    static final Set<String> ORGANISATION_STARTS = KINDS.of("organisation-start");
    static final Set<String> LABELS = KINDS.of("label");
    static final Set<String> PHOTO_CREDITS = KINDS.of("photo-credit");
    static final Set<String> PARTICLES = KINDS.of("particle");
    static final Set<String> DESKS = KINDS.of("desk");
    static final Set<String> COLLECTIVES = KINDS.of("collective");
    static final Set<String> NOT_A_NAME = KINDS.of("not-a-name");

    private Vocabulary() {}

    /** The form in which words are looked up. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
