package cuttings.archive;

import cuttings.article.Dated;
import org.jspecify.annotations.Nullable;

/**
 * An address that a source announced.
 *
 * @param identityKey the form in which spellings of one address meet; the frontier holds each only once
 * @param url what to ask for
 * @param host who is to be asked, with the port where the address gives one
 * @param title what the source calls it
 * @param published when the source says that it was published or last changed
 */
public record FrontierOffer(
        String identityKey,
        String url,
        String host,
        @Nullable String title,
        @Nullable Dated published) {}
