package cuttings.crawl;

import cuttings.article.Article;
import cuttings.article.Dated;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.article.Site;
import cuttings.extract.ExtractionHints;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of an archived page when it is read again. Immutable. */
public final class RereadHints {

    private final Map<String, ZoneId> zones;

    /** With the configured zones, by the sites' names. */
    public RereadHints(Map<String, ZoneId> zones) {
        this.zones = Map.copyOf(zones);
    }

    /** With what is configured of the sites. */
    public static RereadHints of(List<Site> sites) {
        Map<String, ZoneId> zones = new HashMap<>();
        sites.forEach(site -> {
            if (site.zone() != null) {
                zones.put(site.name(), site.zone());
            }
        });
        return new RereadHints(zones);
    }

    /** Where no zone is configured, the one that completed the article's dates when it came in, as an import was given it. */
    public ExtractionHints of(Article article) {
        ZoneId configured = zones.get(article.site());
        return new ExtractionHints(article.site(), configured == null ? earlierZone(article) : configured);
    }

    /** What is known of any page of a site. */
    public ExtractionHints ofSite(String site) {
        return new ExtractionHints(site, zones.get(site));
    }

    private static @Nullable ZoneId earlierZone(Article article) {
        Dated published = article.published();
        boolean completed = article.provenance()
                .of(Field.PUBLISHED)
                .map(Origin::isZoneConfigured)
                .orElse(false);
        return published != null && completed ? published.offset() : null;
    }
}
