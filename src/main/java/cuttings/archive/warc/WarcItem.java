package cuttings.archive.warc;

import cuttings.article.Capture;
import cuttings.article.Fault;

/** What a {@link CaptureStream} finds in a file. */
public sealed interface WarcItem {

    /** A page. */
    record Page(Capture capture) implements WarcItem {}

    /**
     * An answer that is no page.
     *
     * @param what why: {@code revisit}, {@code status-404}, {@code not-a-page}, {@code truncated}
     */
    record NoPage(String url, String what) implements WarcItem {}

    /** A record that cannot be read. */
    record Broken(Fault fault) implements WarcItem {}
}
