package cuttings.archive;

import cuttings.article.SourceKind;
import java.util.Locale;
import java.util.Optional;

/** What stands behind an address of the frontier: a page, or a place where a site announces its pages. */
public enum FrontierKind {
    PAGE,
    FEED,
    SITEMAP,
    SECTION_PAGE,
    HOME_PAGE;

    /** The kind of a source's address. */
    public static FrontierKind of(SourceKind source) {
        return valueOf(source.name());
    }

    /** The source's kind; empty for a page. */
    public Optional<SourceKind> source() {
        return this == PAGE ? Optional.empty() : Optional.of(SourceKind.valueOf(name()));
    }

    /** The name in the archive: {@code section-page}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FrontierKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
