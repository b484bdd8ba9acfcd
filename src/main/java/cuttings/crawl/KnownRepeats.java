package cuttings.crawl;

import cuttings.article.Repeats;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known to repeat on each site, as fresh as the last article that was stored. Safe for threads. */
final class KnownRepeats {

    private final Map<String, Repeats> bySite = new ConcurrentHashMap<>();

    KnownRepeats(Map<String, Repeats> known) {
        known.forEach(this::put);
    }

    /** What repeats on the site of a name, in whatever case. */
    Repeats of(String site) {
        return bySite.getOrDefault(site.toLowerCase(Locale.ROOT), Repeats.NONE);
    }

    KnownRepeats copy() {
        return new KnownRepeats(bySite);
    }

    void put(String site, Repeats repeats) {
        if (repeats.isEmpty()) {
            bySite.remove(site.toLowerCase(Locale.ROOT));
        } else {
            bySite.put(site.toLowerCase(Locale.ROOT), repeats);
        }
    }
}
