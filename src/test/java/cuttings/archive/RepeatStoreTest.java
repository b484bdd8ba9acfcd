package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import cuttings.article.Provenance;
import cuttings.article.Repeats;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatStoreTest {

    private static final String SITE = "coast.example";
    private static final String NOTE = "The Coast is written by people who live here, and paid for by its readers.";
    private static final String BACKGROUND =
            "The strike at the shipyard began in March, when the owners closed the night shift without notice.";

    @TempDir
    private Path folder;

    private Archive archive;
    private int pages;

    @BeforeEach
    void open() {
        archive = Archive.openForWriting(folder, Samples.CLOCK, ArchiveSettings.DEFAULTS);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** Text that no other story has. */
    private static List<String> news(int story) {
        return IntStream.range(0, 4)
                .mapToObj(i -> "Paragraph " + i + " of story number " + story
                        + " says what nobody had said before it on that day.")
                .toList();
    }

    private static List<String> news(int story, String... more) {
        List<String> texts = new ArrayList<>(news(story));
        texts.addAll(Arrays.asList(more));
        return texts;
    }

    private Stored add(String site, @Nullable String headline, List<String> texts) {
        return add(site, "https://" + site + "/" + pages++, headline, texts, List.of());
    }

    private Stored add(String site, String url, @Nullable String headline, List<String> texts, List<String> repeated) {
        Article article = new Article(
                url,
                null,
                site,
                null,
                null,
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                texts.stream().map(Block::paragraph).toList(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
        byte[] page = url.getBytes(StandardCharsets.UTF_8);
        Extraction extraction = new Extraction(PageStatus.ARTICLE, null, article, "1", repeated);
        return archive.write(writer -> writer.store(
                PackedArticle.of(extraction),
                writer.keep(
                        PackedCapture.of(Capture.ofFile(url, Samples.MONDAY.plusSeconds(pages++), "text/html", page))),
                url,
                site));
    }

    private int stories(String text) {
        return archive.write(writer -> writer.repeats(SITE)).storiesWith(text);
    }

    @Test
    void aBlockOfFourStoriesRepeats() {
        add(SITE, "One", news(1, NOTE));
        add(SITE, "Two", news(2, NOTE));
        add(SITE, "Three", news(3, NOTE));
        assertThat(stories(NOTE)).isZero();
        add(SITE, "Four", news(4, NOTE));
        assertThat(stories(NOTE)).isEqualTo(4);
        assertThat(stories(news(4).get(0))).isZero();
    }

    @Test
    void aSiteLearnsNothingFromAnother() {
        for (int i = 0; i < 5; i++) {
            add("bay.example", "Story " + i, news(i, NOTE));
        }
        assertThat(stories(NOTE)).isZero();
        Map<String, Repeats> known = archive.write(writer -> writer.repeats());
        assertThat(known).containsOnlyKeys("bay.example");
    }

    @Test
    void oneAgencysStoryAtManyAddressesIsOneStory() {
        for (int i = 0; i < 6; i++) {
            add(SITE, "The same in other words " + i, news(1, "Only here: " + i));
        }
        news(1).forEach(paragraph -> assertThat(stories(paragraph)).isZero());
    }

    @Test
    void pagesWithOneHeadlineAreOneStory() {
        for (int i = 0; i < 6; i++) {
            add(SITE, "The harbour today", news(i, NOTE));
        }
        assertThat(stories(NOTE)).isZero();
    }

    @Test
    void whatARunningStoryRepeatsIsNotOnHalfOfThePages() {
        for (int i = 0; i < 60; i++) {
            add(SITE, "Story " + i, i % 3 == 0 ? news(i, BACKGROUND) : news(i));
        }
        assertThat(stories(BACKGROUND)).isZero();
    }

    @Test
    void aBlockThatIsLeftOutStillCounts() {
        for (int i = 0; i < 4; i++) {
            add(SITE, "Story " + i, news(i, NOTE));
        }
        for (int i = 4; i < 40; i++) {
            add(SITE, "https://coast.example/left/" + i, "Story " + i, news(i), List.of(NOTE));
        }
        assertThat(stories(NOTE)).isEqualTo(40);
    }

    @Test
    void aBlockThatIsNotUsedAnyMoreIsForgotten() {
        for (int i = 0; i < 4; i++) {
            add(SITE, "Story " + i, news(i, NOTE));
        }
        for (int i = 4; i < 80; i++) {
            add(SITE, "Story " + i, news(i));
        }
        assertThat(stories(NOTE)).isZero();
    }

    @Test
    void aSiteOfAnySizeKeepsFewRows() {
        for (int i = 0; i < 240; i++) {
            add(SITE, "Story " + i, news(i, NOTE));
        }
        assertThat(stories(NOTE)).isEqualTo(240);
        assertThat(rows()).isLessThan(200);
    }

    private long rows() {
        try (Database database = Database.openForReading(
                folder.resolve(Archive.DATABASE), Duration.ofMinutes(1).toMillis())) {
            return database.number("SELECT count(*) FROM site_block");
        }
    }

    @Test
    void aRevisionThatOnlyLacksWhatRepeatsIsTheExtractorsDoing() {
        String url = "https://coast.example/ferry";
        add(SITE, url, "Ferry", news(1, NOTE), List.of());
        add(SITE, url, "Ferry", news(1), List.of(NOTE));
        assertThat(causes()).containsExactly(RevisionCause.FIRST, RevisionCause.EXTRACTOR);
    }

    @Test
    void aRevisionThatAlsoLacksWhatRepeatsMayBeEithersDoing() {
        String url = "https://coast.example/ferry";
        add(SITE, url, "Ferry", news(1, NOTE), List.of());
        add(SITE, url, "Ferry", news(2), List.of(NOTE));
        add(SITE, url, "Ferry", news(3), List.of(NOTE));
        assertThat(causes()).containsExactly(RevisionCause.FIRST, RevisionCause.EITHER, RevisionCause.NEWSROOM);
    }

    private List<RevisionCause> causes() {
        try (Lookup lookup = Lookup.open(folder)) {
            return lookup.history().of(1).stream().map(Revision::cause).toList();
        }
    }
}
