package cuttings.fetch;

import cuttings.article.FaultKind;
import cuttings.article.Headers;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses an answer that calls itself something that can be no page, feed or sitemap, before it is downloaded.
 * Stateless.
 */
final class MediaTypes {

    private static final Pattern NO_PAGE = Pattern.compile("(?:image|video|audio|font)/.*|application/pdf\\b.*");

    private MediaTypes() {}

    static void check(Headers headers) throws FetchException {
        String type = headers.first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
        if (NO_PAGE.matcher(type).matches()) {
            throw new FetchException(FaultKind.NOT_A_PAGE, type);
        }
    }
}
