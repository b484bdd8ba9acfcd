package cuttings.article;

import java.util.Locale;

/** What a page turned out to be. Only an {@link #ARTICLE} is archived as one. */
public enum PageStatus {
    /** A story. */
    ARTICLE,
    /** A front page, section page or list of stories. */
    SECTION_FRONT,
    /** A page that asks for consent to cookies in place of the story. */
    CONSENT_WALL,
    /** A page that shows at most the beginning of a story and asks for payment. */
    PAYWALL_STUB,
    /** A page that wants to know whether a person is asking. */
    BOT_CHALLENGE,
    /** A page that says "not found" with status 200. */
    SOFT_NOT_FOUND,
    /** A series of pictures with hardly any text. */
    GALLERY,
    /** A running commentary that is never finished. */
    LIVE_TICKER,
    /** A page without any story text. */
    NO_STORY;

    /** The status of a {@link #label}. */
    public static PageStatus ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name in reports, JSON and the archive: {@code section-front}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
