package cuttings.fetch;

import cuttings.article.FaultKind;
import cuttings.article.Headers;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses an answer of which nobody can say where it ends (RFC 9112 section 6.3): a {@code Content-Length} that is no
 * number, or several that differ. Beside {@code Transfer-Encoding}, a length does not count. Stateless.
 */
final class Framing {

    private static final Pattern LENGTH = Pattern.compile("\\d++");

    private Framing() {}

    static void check(Headers headers) throws FetchException {
        List<String> lengths = headers.fields().stream()
                .filter(field -> field.name().equalsIgnoreCase("Content-Length"))
                .map(field -> field.value().strip())
                .distinct()
                .toList();
        boolean sound = lengths.size() <= 1
                && lengths.stream().allMatch(length -> LENGTH.matcher(length).matches());
        if (!sound) {
            throw new FetchException(FaultKind.BAD_RESPONSE, "Content-Length that is no one number");
        }
    }
}
