package cuttings.extract.byline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of bylines by their kind, from {@code vocabulary.txt}. Immutable. */
final class Vocabulary {

    private static final Map<String, Set<String>> KINDS = load();

    static final Set<String> OPENINGS = KINDS.get("opening");
    static final Set<String> WEAK_OPENINGS = KINDS.get("weak-opening");
    static final Set<String> ROLES = KINDS.get("role");
    static final Set<String> AGENCIES = KINDS.get("agency");
    static final Set<String> ORGANISATION_WORDS = KINDS.get("organisation-word");
    static final Set<String> CREDENTIALS = KINDS.get("credential");
    static final Set<String> AND = KINDS.get("and");
    static final Set<String> TAILS = KINDS.get("tail");
    static final Set<String> PLACES = KINDS.get("place");
    static final Set<String> ROLE_STARTS = KINDS.get("role-start");
    static final Set<String> OTHER_CREDITS = KINDS.get("other-credit");
    static final Set<String> ORGANISATION_STARTS = KINDS.get("organisation-start");
    static final Set<String> LABELS = KINDS.get("label");
    static final Set<String> PHOTO_CREDITS = KINDS.get("photo-credit");
    static final Set<String> PARTICLES = KINDS.get("particle");
    static final Set<String> DESKS = KINDS.get("desk");
    static final Set<String> NOT_A_NAME = KINDS.get("not-a-name");

    private Vocabulary() {}

    /** The form in which words are looked up. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        InputStream table = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(": ", 2);
                kinds.put(parts[0], Set.copyOf(Arrays.asList(parts[1].split("\\|"))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary.txt", e);
        }
        return kinds;
    }
}
