package cuttings.article;

import java.util.Locale;

/**
 * Everything that can go wrong with one page or one source. Each fault of a run has one of these kinds, is stored in
 * the archive and counted in the report.
 */
public enum FaultKind {
    /** The address cannot be read as an absolute http or https URL. */
    BAD_URL(false),
    /** robots.txt forbids the address (RFC 9309). */
    ROBOTS_DISALLOWED(false),
    /** robots.txt could not be had, which forbids the whole host for now (RFC 9309 section 2.3.1.4). */
    ROBOTS_UNREACHABLE(true),
    /** The address leads to a host that is not on the public network and was not allowed by name. */
    ADDRESS_REFUSED(false),
    /** The host name does not resolve. */
    UNKNOWN_HOST(true),
    /** No connection, or it broke. */
    CONNECTION_FAILED(true),
    /** The certificate or the handshake is not in order. */
    TLS_FAILED(true),
    /** The exchange took longer than allowed. */
    TIMED_OUT(true),
    /** The answer is larger than allowed, as sent or after undoing its coding. */
    TOO_LARGE(false),
    /** The answer breaks HTTP, or its content coding cannot be undone. */
    BAD_RESPONSE(true),
    /** A redirect leads in a circle or on for too long, or has no target. */
    BAD_REDIRECT(false),
    /** 404: not there, perhaps only now. */
    NOT_FOUND(true),
    /** 410: gone for good. */
    GONE(false),
    /** 401, 403 or 451: not for us. */
    FORBIDDEN(true),
    /** 429: too many requests. */
    RATE_LIMITED(true),
    /** Another 4xx status. */
    CLIENT_ERROR(false),
    /** A 5xx status. */
    SERVER_ERROR(true),
    /** A media type that is not a page, such as a PDF or an image. */
    NOT_A_PAGE(false),
    /** No content at all. */
    EMPTY(true),
    /** Bytes that are no text in any charset. */
    NOT_TEXT(false),
    /** A feed or sitemap that cannot be read. */
    BAD_SOURCE(true),
    /** A feed, sitemap, section page or home page of the configuration that brings no address that could be an article. */
    NOTHING_ANNOUNCED(true),
    /** A site names more feeds and sitemaps than one run visits; those left out wait for later runs. */
    TOO_MANY_SOURCES(true),
    /** A sitemap names pages of hosts that are not its site's and do not name it; they are left out. */
    FOREIGN_PAGES(false),
    /** A file that cannot be read. */
    FILE_UNREADABLE(false),
    /** A record of a WARC file that breaks the format (ISO 28500). */
    BAD_RECORD(false),
    /** Not enough memory for the pages of a host, of which the rest waits for the next run. */
    OUT_OF_MEMORY(true),
    /** A page on which extraction failed: a fault of this program, worth a report. */
    EXTRACTION_FAILED(false);

    private final boolean passing;

    FaultKind(boolean passing) {
        this.passing = passing;
    }

    /** Whether another try later may go well. */
    public boolean isPassing() {
        return passing;
    }

    /** The kind of a {@link #label}. */
    public static FaultKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name in reports, JSON and the archive: {@code timed-out}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
