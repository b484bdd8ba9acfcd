package cuttings.archive;

import cuttings.article.Dated;
import cuttings.article.FaultKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address of the frontier as it stands.
 *
 * @param identityKey the form in which spellings of one address meet
 * @param url what to ask for
 * @param site the name of the site that announced it
 * @param kind what stands behind it
 * @param state how far it has come
 * @param attempts how many visits in a row were for nothing: a fault, or for a source nothing new
 * @param offered when it was first announced
 * @param due when to fetch it next; null for never
 * @param etag the validator of the last answer (RFC 9110 section 8.8.3)
 * @param lastModified the validator of the last answer (RFC 9110 section 8.8.2)
 * @param title what the source calls it
 * @param published when the source says that it was published or last changed
 * @param lastFault what went wrong at the last visit; null when nothing did
 * @param reason why its last answer brought nothing: a page that is no article, a source without any; null if it did
 */
public record FrontierEntry(
        String identityKey,
        String url,
        String site,
        FrontierKind kind,
        FrontierState state,
        int attempts,
        Instant offered,
        @Nullable Instant due,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String title,
        @Nullable Dated published,
        @Nullable FaultKind lastFault,
        @Nullable String reason) {}
