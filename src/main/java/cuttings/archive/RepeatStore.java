package cuttings.archive;

import cuttings.article.Repeats;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Learns of each site which text blocks stand in many of its stories: the tables {@code site_stories}, {@code site_block}.
 *
 * <p>Stories count, not pages: a page hardly any of whose text is new to the site (the same agency's story at another
 * address, an update) teaches nothing, nor does a second page with the same headline. Time is counted in stories. A block
 * repeats if at least {@value #LEAST_STORIES} stories have it, and half of all since the first of them. What is not on its
 * way there after {@value #PATIENCE} stories is forgotten, so that a site of any size keeps some hundred rows.
 */
final class RepeatStore {

    private static final int LEAST_STORIES = 4;
    private static final int PATIENCE = 32;
    private static final int STORIES_BETWEEN_SWEEPS = 8;

    /** So much of a page's text at least is new to the site if it is another story. */
    private static final double LEAST_NEWS = 1.0 / 3;

    private final Database database;

    RepeatStore(Database database) {
        this.database = database;
    }

    /** What is known of a block. */
    private record Known(long stories, long headline) {}

    private static final Known UNKNOWN = new Known(0, 0);

    /** Learns from an article that was not there before. */
    void learn(String site, PackedArticle article) {
        PagePrints prints = article.prints();
        Map<Long, Known> known = known(site, prints.characters().keySet());
        if (!isAnotherStory(prints, known)) {
            return;
        }
        long story = number(site);
        count(site, prints, known, story);
        if (story % STORIES_BETWEEN_SWEEPS == 0) {
            sweep(site, story);
        }
    }

    private Map<Long, Known> known(String site, Set<Long> prints) {
        Map<Long, Known> known = new HashMap<>();
        database.each(
                """
                SELECT print, stories, headline FROM json_each(?) CROSS JOIN site_block ON site = ? AND print = value""", row -> known.put(row.number(), new Known(row.number(), row.number())), prints.toString(), site);
        return known;
    }

    /** What is known to repeat counts neither as new nor as old. */
    private static boolean isAnotherStory(PagePrints prints, Map<Long, Known> known) {
        int fresh = 0;
        int all = 0;
        for (Map.Entry<Long, Integer> block : prints.characters().entrySet()) {
            long stories = known.getOrDefault(block.getKey(), UNKNOWN).stories();
            fresh += stories == 0 ? block.getValue() : 0;
            all += stories < LEAST_STORIES ? block.getValue() : 0;
        }
        return fresh > 0 && fresh >= LEAST_NEWS * all;
    }

    private long number(String site) {
        database.change("""
                INSERT INTO site_stories (site, stories) VALUES (?, 1)
                ON CONFLICT (site) DO UPDATE SET stories = stories + 1""", site);
        return database.number("SELECT stories FROM site_stories WHERE site = ?", site);
    }

    private void count(String site, PagePrints prints, Map<Long, Known> known, long story) {
        Set<Long> fresh = new HashSet<>(prints.characters().keySet());
        fresh.removeAll(known.keySet());
        database.change("""
                INSERT INTO site_block (site, print, stories, since, headline)
                SELECT ?, value, 1, ?, ? FROM json_each(?)""", site, story, prints.headline(), fresh.toString());
        if (!known.isEmpty()) {
            database.change("""
                    UPDATE site_block SET stories = stories + 1, headline = ?1
                    WHERE site = ?2 AND print IN (SELECT value FROM json_each(?3)) AND headline <> ?1""", prints.headline(), site, known.keySet().toString());
        }
    }

    /** Forgets what was seen in less than every fourth story, once there were enough to tell. */
    private void sweep(String site, long story) {
        database.change(
                "DELETE FROM site_block WHERE site = ? AND since <= ? AND stories * 4 < ? - since",
                site,
                story - PATIENCE,
                story);
    }

    /** What repeats on a site. */
    Repeats of(String site) {
        return bySite(" AND block.site = ?", site).values().stream().findFirst().orElse(Repeats.NONE);
    }

    /** What repeats on each site on which anything does. */
    Map<String, Repeats> all() {
        return bySite("");
    }

    private Map<String, Repeats> bySite(String condition, Object... values) {
        Map<String, Map<Long, Integer>> found = new HashMap<>();
        database.each(
                "SELECT block.site, print, block.stories"
                        + " FROM site_block AS block JOIN site_stories AS site ON site.site = block.site"
                        + " WHERE block.stories >= " + LEAST_STORIES
                        + " AND block.stories * 2 > site.stories - since" + condition,
                row -> found.computeIfAbsent(row.text(), site -> new HashMap<>())
                        .put(row.number(), (int) row.number()),
                values);
        Map<String, Repeats> repeats = new HashMap<>();
        found.forEach((site, blocks) -> repeats.put(site, new Repeats(blocks)));
        return repeats;
    }
}
