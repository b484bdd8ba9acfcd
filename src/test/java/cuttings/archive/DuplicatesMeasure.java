package cuttings.archive;

import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures how well an archive finds that articles tell the same story, on pairs made from real pages: each story with a
 * {@link StoryChange} of it, and the pages as they are, the nearest of them by {@link NearestStories}. Every kind of
 * change has an archive of its own; a pair counts as found when {@link Duplicates} names the two in one group. Prints each
 * pair that is missed or wrongly joined, and why.
 *
 * <p>{@code DuplicatesMeasure FOLDER GOLD.jsonl...}, the folder being empty. A program, not a test: run it with the class
 * path of the tests.
 *
 * <p>What came out for 911 annotated pages in November 2026. Before, the index had two dozen hashes of each text, which made a
 * large archive slow to write, and a short text that was found anywhere in a long one was the same story:
 *
 * <pre>
 *                                      recall   before
 * another headline                      0.998    1.000
 * the first 70 %                        0.999    0.999
 * the first 50 %                        0.999    0.999
 * the first 30 %                        0.993    0.992
 * a paragraph dropped                   0.998    0.997
 * a paragraph added                     0.999    1.000
 * an agency's line in front and behind  1.000    1.000
 * 5 % of the sentences rewritten        1.000    1.000
 * 10 % of the sentences rewritten       1.000    1.000
 * 20 % of the sentences rewritten       0.999    0.997
 * every tenth word another              0.989    0.984
 * </pre>
 *
 * <p>Of 9,998 pairs that were called the same story 9,997 are (precision 0.9999, before 0.998); the other is one of 456 whose
 * last 40 % are common. Of the 414,505 pairs of different pages three were joined, two rightly; the third are two shops' terms
 * of sale from one template. The different pages that resemble each other most, reports of the same study or guides on the
 * same matter, have at most 0.12 of the shorter one in common, but for those terms of sale (0.64). What is missed is too short,
 * has no common key, or is one of too many alike under other headlines of its site.
 */
public final class DuplicatesMeasure {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int NEAREST = 40;

    private final List<RealStory> stories;
    private final Path folder;
    private long right;
    private long wrong;

    private DuplicatesMeasure(List<RealStory> stories, Path folder) {
        this.stories = stories;
        this.folder = folder;
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException {
        List<RealStory> stories = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            stories.addAll(RealStory.read(Path.of(arguments[i])));
        }
        new DuplicatesMeasure(stories, Files.createDirectories(Path.of(arguments[0]))).run();
    }

    private void run() {
        System.out.printf("%d stories%n", stories.size());
        Map<Integer, Long> alone = grouped("alone", stories);
        showNearest(alone);
        System.out.printf("%n%-38s %6s %6s %6s  mistakes%n", "", "pairs", "found", "share");
        for (StoryChange change : StoryChange.values()) {
            measure(change, alone);
        }
        System.out.printf(
                "of %d pairs that were called the same story %d are: precision %.4f%n",
                right + wrong, right, (double) right / (right + wrong));
    }

    /** The real pages by themselves: whatever is found here is a true pair, or a mistake, as the reader of this sees. */
    private void showNearest(Map<Integer, Long> groups) {
        System.out.printf("%ncalled the same story among the pages as they are:%n");
        for (int one = 0; one < stories.size(); one++) {
            for (int other = one + 1; other < stories.size(); other++) {
                if (areOne(groups, one, other)) {
                    show("", stories.get(one), stories.get(other));
                }
            }
        }
        System.out.printf("%nnearest pairs that are not:%n");
        NearestStories.of(stories, NEAREST).stream()
                .filter(pair -> !areOne(groups, pair.one(), pair.other()))
                .forEach(pair -> show(
                        "cosine %.2f, ".formatted(pair.cosine()), stories.get(pair.one()), stories.get(pair.other())));
    }

    private static void show(String before, RealStory one, RealStory other) {
        System.out.printf(
                "%soverlap %.2f: %s | %s%n",
                before, shingles(one).overlap(shingles(other)), one.headline(), other.headline());
    }

    private void measure(StoryChange change, Map<Integer, Long> alone) {
        List<RealStory> all = pairs(change, alone);
        Map<Integer, Long> groups = grouped(change.name(), all);
        int found = 0;
        Map<Miss, Integer> missed = new EnumMap<>(Miss.class);
        for (int i = 0; i < all.size(); i += 2) {
            boolean one = areOne(groups, i, i + 1);
            found += one ? 1 : 0;
            if (one != change.isSame()) {
                Miss miss = Miss.of(shingles(all.get(i)), shingles(all.get(i + 1)));
                missed.merge(miss, 1, Integer::sum);
                show("    " + miss + ", ", all.get(i), all.get(i + 1));
            }
        }
        System.out.printf(
                "%-38s %6d %6d %6.3f  %s%n", change.label(), all.size() / 2, found, 2.0 * found / all.size(), missed);
        right += change.isSame() ? found : 0;
        wrong += change.isSame() ? wrong(groups, alone, all) : found;
    }

    /** Each story followed by what was made of it; one that shall be told from another, only with every second story. */
    private List<RealStory> pairs(StoryChange change, Map<Integer, Long> alone) {
        Random random = new Random(1);
        List<RealStory> pairs = new ArrayList<>();
        for (int i = 0; i < stories.size(); i += change.isSame() ? 1 : 2) {
            int next = (i + 1) % stories.size();
            if (change.isSame() || !areOne(alone, i, next)) {
                pairs.add(stories.get(i));
                pairs.add(change.of(stories.get(i), stories.get(next), random));
            }
        }
        return pairs;
    }

    /** Why a pair is called what it is not. */
    private enum Miss {
        TOO_SHORT,
        NO_COMMON_KEY,
        LITTLE_OVERLAP,
        MUCH_OVERLAP;

        static Miss of(Shingles one, Shingles other) {
            if (one.keys().length == 0 || other.keys().length == 0) {
                return TOO_SHORT;
            }
            boolean key = Arrays.stream(one.keys()).anyMatch(mine -> Arrays.binarySearch(other.keys(), mine) >= 0);
            return one.overlap(other) < Shingles.SAME_STORY ? LITTLE_OVERLAP : key ? MUCH_OVERLAP : NO_COMMON_KEY;
        }
    }

    /** How many pairs are in one group though their stories differ, also as they were at first. */
    private static long wrong(Map<Integer, Long> groups, Map<Integer, Long> alone, List<RealStory> all) {
        long wrong = 0;
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                boolean same = one / 2 == other / 2 || areOne(alone, one / 2, other / 2);
                if (!same && areOne(groups, one, other)) {
                    wrong++;
                    show("    wrong: ", all.get(one), all.get(other));
                }
            }
        }
        return wrong;
    }

    private static boolean areOne(Map<Integer, Long> groups, int one, int other) {
        Long group = groups.get(one);
        return group != null && group.equals(groups.get(other));
    }

    /** Stores the stories in a new archive and gives each that resembles another the number of its group. */
    private Map<Integer, Long> grouped(String name, List<RealStory> stories) {
        Path archive = folder.resolve(name);
        Map<Long, Integer> places = stored(archive, stories);
        Map<Integer, Long> groups = new HashMap<>();
        try (Lookup lookup = Lookup.open(archive)) {
            lookup.duplicates().each(group -> group.forEach(article -> groups.put(places.get(article), group.get(0))));
        }
        return groups;
    }

    private static Map<Long, Integer> stored(Path folder, List<RealStory> stories) {
        Map<Long, Integer> places = new HashMap<>();
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS)) {
            archive.write(writer -> {
                for (int i = 0; i < stories.size(); i++) {
                    places.put(store(writer, stories.get(i), "https://paper.example/" + i), i);
                }
                return places.size();
            });
        }
        return places;
    }

    private static long store(ArchiveWriter writer, RealStory story, String url) {
        byte[] page = text(story).getBytes(StandardCharsets.UTF_8);
        long capture =
                writer.keep(PackedCapture.of(Capture.ofFile(url, Instant.EPOCH, "text/plain; charset=utf-8", page)));
        Extraction extraction = new Extraction(PageStatus.ARTICLE, null, story.at(url), "measured");
        return writer.store(PackedArticle.of(extraction), capture, url, null).id();
    }

    private static Shingles shingles(RealStory story) {
        return Shingles.of(text(story));
    }

    private static String text(RealStory story) {
        return String.join("\n\n", story.paragraphs());
    }
}
