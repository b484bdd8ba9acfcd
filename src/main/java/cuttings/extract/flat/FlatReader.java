package cuttings.extract.flat;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Dated;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.article.Repeats;
import cuttings.extract.byline.Byline;
import cuttings.extract.trace.Trace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flattened page: the visible text of a page whose markup is gone, as scrapers leave it. Its lines are judged by
 * trees that were trained on flattened pages; then the likeliest lines give headline, standfirst, byline, date, section,
 * captions and body, in any language.
 *
 * <p>Time and memory are bounded by the text, of which the first 10,000 lines and million characters are read. Never fails on what a page says.
 * Immutable and safe to share between threads.
 */
public final class FlatReader {

    /** The trees in the jar, read when the first flattened page comes. */
    private static final class Trained {
        static final LineJudge JUDGE = LineJudge.trained();
    }

    private final Supplier<LineJudge> judge;

    /** With the trees in the jar. */
    public FlatReader() {
        judge = () -> Trained.JUDGE;
    }

    FlatReader(LineJudge judge) {
        this.judge = () -> judge;
    }

    /**
     * The fields of a flattened page; those that it does not have are null or empty.
     *
     * @param text the page, its lines ended in any way
     * @param url where the page came from, or the file's own address
     * @param fetched no date may be more than a day later
     * @param site what is known of the site
     * @param trace hears what each field was chosen from
     */
    public FlatStory read(String text, String url, Instant fetched, SiteFacts site, Trace trace) {
        PageFeatures features = new PageFeatures(Page.of(url, text), fetched);
        Reading reading = new Reading(features, judge.get().judge(features), site.repeats());
        reading.tell(trace);
        return new FlatStory(reading.article(url, site.name(), site.zone()), reading.repeated());
    }

    /** One page on its way to an article; remembers which rule gave each field. */
    private static final class Reading {
        private final PageFeatures features;
        private final Captions captions;
        private final StoryLines allStory;
        private final Optional<Headline> headline;
        private final StoryLines story;
        private final Head head;
        private final LineReasons reasons;
        private final Map<Field, Origin> origins = new EnumMap<>(Field.class);

        Reading(PageFeatures features, Map<LineKind, double[]> likely, Repeats repeats) {
            this.features = features;
            captions = Captions.of(features.page().lines(), likely.get(LineKind.CAPTION));
            allStory = StoryLines.of(features, likely, captions, repeats);
            headline = Headline.of(features.page(), likely, allStory.start().orElse(null));
            story = headline.map(allStory::below).orElse(allStory);
            head = new Head(features, likely);
            reasons = new LineReasons(features, likely, captions);
        }

        List<String> repeated() {
            return story.repeated().stream().map(features::text).toList();
        }

        void tell(Trace trace) {
            trace.field(
                    Field.HEADLINE,
                    () -> reasons.considered(LineKind.HEADLINE, line -> Optional.of(features.text(line))));
            trace.field(
                    Field.STANDFIRST,
                    () -> reasons.considered(LineKind.STANDFIRST, line -> Optional.of(features.text(line))));
            trace.field(
                    Field.BYLINE,
                    () -> reasons.considered(
                            LineKind.BYLINE, line -> head.read(line).map(Byline::printed)));
            trace.field(
                    Field.PUBLISHED,
                    () -> reasons.considered(
                            LineKind.DATE, line -> features.dates().date(line).map(Dated::toString)));
            trace.blocks(() -> reasons.fates(headline.orElse(null), allStory, story));
        }

        Article article(String url, String site, @Nullable ZoneId zone) {
            Optional<Byline> byline = head.byline(headline.map(Headline::index).orElse(0));
            List<Block> body = story.body();
            List<Photo> photos = captions.photos(story.bodyStart());
            return new Article(
                    url,
                    null,
                    site,
                    value(Field.SECTION, "breadcrumb", headline.flatMap(head::section)),
                    value(Field.LANGUAGE, "language of the text", features.language()),
                    headline(),
                    value(Field.STANDFIRST, "line below headline", story.standfirst()),
                    value(Field.BYLINE, "byline", byline.map(Byline::printed)),
                    list(Field.AUTHORS, "byline", byline.map(Byline::authors).orElse(List.<Author>of())),
                    published(zone),
                    null,
                    list(Field.BODY, "story lines", body),
                    list(Field.PHOTOS, "caption lines", photos),
                    List.of(),
                    null,
                    new Provenance(origins));
        }

        private @Nullable String headline() {
            headline.ifPresent(found -> origins.put(
                    Field.HEADLINE,
                    new Origin("headline line", found.text().equals(found.printed()) ? null : found.printed())));
            return headline.map(Headline::text).orElse(null);
        }

        private @Nullable Dated published(@Nullable ZoneId zone) {
            Optional<Dated> printed =
                    head.published(headline.map(Headline::index).orElse(0));
            if (printed.isEmpty()) {
                return value(Field.PUBLISHED, "address", features.dates().ofAddress());
            }
            Dated date = printed.get();
            if (zone == null || date.time() == null || date.offset() != null) {
                return value(Field.PUBLISHED, "date line", printed);
            }
            Dated zoned = date.withOffset(zone.getRules().getOffset(date.day().atTime(date.time())));
            return value(Field.PUBLISHED, "date line" + Origin.ZONE_CONFIGURED, Optional.of(zoned));
        }

        private <T> @Nullable T value(Field field, String rule, Optional<T> found) {
            found.ifPresent(value -> origins.put(field, new Origin(rule, null)));
            return found.orElse(null);
        }

        private <T> List<T> list(Field field, String rule, List<T> found) {
            if (!found.isEmpty()) {
                origins.put(field, new Origin(rule, null));
            }
            return found;
        }
    }
}
