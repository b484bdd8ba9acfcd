package cuttings.config;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the list of sites. */
final class SiteReader {

    private SiteReader() {}

    static List<Site> read(Section settings, Mistakes mistakes) {
        List<Site> sites = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section section : settings.sections("sites")) {
            Site site = site(section, mistakes);
            if (!names.add(site.name()) && !site.name().isEmpty()) {
                mistakes.add(
                        new ConfigException(section.where("name"), "the site '" + site.name() + "' is given twice"));
            }
            sites.add(site);
        }
        return sites;
    }

    private static Site site(Section section, Mistakes mistakes) {
        int before = mistakes.count();
        String name = section.required("name", Reading.TEXT, "");
        List<Source> sources = new ArrayList<>();
        sources.addAll(sources(section, "feeds", SourceKind.FEED));
        sources.addAll(sources(section, "sitemaps", SourceKind.SITEMAP));
        sources.addAll(sources(section, "section_pages", SourceKind.SECTION_PAGE));
        sources.addAll(sources(section, "auto", SourceKind.HOME_PAGE));
        List<String> articles = section.list("articles", Reading.URL);
        Site site = new Site(
                name,
                sources,
                articles,
                section.optional("zone", Reading.ZONE),
                section.optional("delay", Reading.DURATION));
        section.end();
        if (sources.isEmpty() && articles.isEmpty() && mistakes.count() == before) {
            mistakes.add(new ConfigException(
                    section.where("name"),
                    "the site '" + name
                            + "' has nothing to visit: give it feeds, sitemaps, section_pages, auto or articles"));
        }
        return site;
    }

    /** Sources are addresses, or groups of an address and a pattern for its links. */
    private static List<Source> sources(Section site, String key, SourceKind kind) {
        return site.elements(key, element -> {
            if (element instanceof Setting.Group) {
                Section source = site.section(key, element);
                String url = source.required("url", Reading.URL, "");
                Source read = new Source(kind, url, source.optional("links", Reading.PATTERN));
                source.end();
                return read;
            }
            return new Source(kind, site.read(key, element, Reading.URL), null);
        });
    }
}
