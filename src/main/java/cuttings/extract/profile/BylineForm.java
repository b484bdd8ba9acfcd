package cuttings.extract.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;

/** How a site prints bylines: a text in which {@code {names}} stands for the names. Immutable. */
public final class BylineForm {

    private static final String NAMES = "{names}";

    private final String before;
    private final String after;

    /** Reads a form; one without names is refused. */
    @JsonCreator
    public BylineForm(String form) {
        int names = form.indexOf(NAMES);
        if (names < 0) {
            throw new IllegalArgumentException("no form of a byline, for it has no " + NAMES + ": " + form);
        }
        before = form.substring(0, names);
        after = form.substring(names + NAMES.length());
    }

    /** What stands for the names, if the text has just this form; they may differ in case. */
    Optional<String> names(String text) {
        boolean fits = text.length() >= before.length() + after.length()
                && text.regionMatches(true, 0, before, 0, before.length())
                && text.regionMatches(true, text.length() - after.length(), after, 0, after.length());
        return fits ? Optional.of(text.substring(before.length(), text.length() - after.length())) : Optional.empty();
    }
}
