package cuttings.article;

import java.util.Locale;

/** A place where a site announces its articles. */
public enum SourceKind {
    /** RSS or Atom. */
    FEED,
    /** A sitemap, a sitemap index or a news sitemap (sitemaps.org protocol). */
    SITEMAP,
    /** A page of links to stories. */
    SECTION_PAGE,
    /** A page, usually the front page, that names the site's feeds; its host's robots.txt names the sitemaps. */
    HOME_PAGE;

    /** The name in configuration, reports and the archive: {@code section-page}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
