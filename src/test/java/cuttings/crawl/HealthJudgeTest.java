package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageStatus;
import cuttings.crawl.Coverage.Field;
import cuttings.crawl.SiteHealth.Verdict;
import cuttings.crawl.SiteReport.Count;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HealthJudgeTest {

    private static final List<SiteReport> TEN_GOOD_RUNS = Collections.nCopies(10, past(8, 8, 2000));

    @Test
    void aRunLikeTheOnesBeforeIsOk() {
        assertThat(HealthJudge.judge(run(8, 8, 8, 1900), TEN_GOOD_RUNS)).isEqualTo(SiteHealth.OK);
    }

    @Test
    void aFirstRunIsOkWhateverItsArticlesLack() {
        assertThat(HealthJudge.judge(run(8, 8, 0, 1900), List.of())).isEqualTo(SiteHealth.OK);
    }

    @Test
    void articlesThatLostTheirBylinesAreNamedWithTheFiguresAndAnExample() {
        SiteHealth health = HealthJudge.judge(run(8, 8, 1, 1900), TEN_GOOD_RUNS);

        assertThat(health.verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(health.reason())
                .isEqualTo("byline on 1 of 8 new articles, before on 80 of 80, such as https://harbour.example/a");
    }

    @Test
    void oneArticleWithoutABylineIsNoBreak() {
        assertThat(HealthJudge.judge(run(8, 8, 7, 1900), TEN_GOOD_RUNS)).isEqualTo(SiteHealth.OK);
    }

    @Test
    void aFieldThatWasNeverCommonIsNotMissed() {
        List<SiteReport> rarelySigned = Collections.nCopies(10, past(8, 1, 2000));

        assertThat(HealthJudge.judge(run(8, 8, 0, 1900), rarelySigned)).isEqualTo(SiteHealth.OK);
    }

    @Test
    void bodiesThatShrankAreADegradation() {
        SiteHealth health = HealthJudge.judge(run(8, 8, 8, 300), TEN_GOOD_RUNS);

        assertThat(health.verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(health.reason()).contains("300", "2000", "such as https://harbour.example/b");
    }

    @Test
    void aSiteThatAlwaysHadNewsAndHasNoneIsSilent() {
        SiteHealth health = HealthJudge.judge(run(0, 0, 0, 0), TEN_GOOD_RUNS);

        assertThat(health.verdict()).isEqualTo(Verdict.SILENT);
        assertThat(health.reason())
                .isEqualTo("nothing new in 1 run, before in 0 of 10, such as https://harbour.example/feed.xml");
    }

    @Test
    void aSiteWithRareNewsMayBeQuiet() {
        List<SiteReport> weekly = Stream.concat(
                        Collections.nCopies(6, past(0, 0, 0)).stream(), Stream.of(past(2, 2, 2000)))
                .toList();

        assertThat(HealthJudge.judge(run(0, 0, 0, 0), weekly).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void refusalsInPlaceOfArticlesAreABlock() {
        SiteReport refused = refused(3);

        assertThat(HealthJudge.judge(refused, TEN_GOOD_RUNS).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void aSourceThatCannotBeReadIsAFailure() {
        SiteReport broken = SiteReport.ofFault(
                        new Fault(FaultKind.TIMED_OUT, "https://harbour.example/feed", "30 s"), true)
                .plus(run(3, 3, 3, 1900));

        SiteHealth health = HealthJudge.judge(broken, TEN_GOOD_RUNS);

        assertThat(health.verdict()).isEqualTo(Verdict.FAILING);
        assertThat(health.reason()).isEqualTo("1 source fault, such as timed-out https://harbour.example/feed: 30 s");
    }

    @Test
    void anOldPageThatFailsAgainOnAQuietNightIsNoFailureOfTheSite() {
        SiteReport again = SiteReport.ofFault(
                new Fault(FaultKind.SERVER_ERROR, "https://harbour.example/old", "status 500"), false);

        assertThat(HealthJudge.judge(again.plus(SiteReport.of(Map.of(Count.SOURCES, 1L))), List.of()))
                .isEqualTo(SiteHealth.OK);
        assertThat(HealthJudge.judge(again, List.of()).verdict()).isEqualTo(Verdict.FAILING);
    }

    @Test
    void theBinomialTailHoldsForManyTrials() {
        assertThat(HealthJudge.chanceOfAtMost(1, 2, 0.5)).isCloseTo(0.75, within(1e-12));
        assertThat(HealthJudge.chanceOfAtMost(950, 1000, 0.95)).isBetween(0.45, 0.6);
        assertThat(HealthJudge.chanceOfAtMost(1000, 1000, 0.95)).isCloseTo(1, within(1e-9));
    }

    @Test
    void pagesThatBringNotOneArticleAreAFailureWithoutAnyHistory() {
        SiteReport logins = otherPages(5, PageStatus.NO_STORY);

        SiteHealth health = HealthJudge.judge(logins, List.of());

        assertThat(health.verdict()).isEqualTo(Verdict.FAILING);
        assertThat(health.reason())
                .isEqualTo("not one new article in 1 run: 5 no-story, such as https://harbour.example/login");
        assertThat(HealthJudge.judge(otherPages(4, PageStatus.NO_STORY), List.of()))
                .isEqualTo(SiteHealth.OK);
    }

    @Test
    void wallsAreNamedWithAnExample() {
        assertThat(HealthJudge.judge(otherPages(1, PageStatus.CONSENT_WALL), List.of()))
                .isEqualTo(new SiteHealth(
                        Verdict.BLOCKED, "1 wall against 0 articles, such as https://harbour.example/login"));
    }

    @Test
    void anOldWallAndARefusalOnAQuietNightAreNoBlock() {
        SiteReport oldWall = otherPages(1, PageStatus.CONSENT_WALL).plus(again(1));
        SiteReport refusal =
                SiteReport.ofFault(new Fault(FaultKind.RATE_LIMITED, "https://harbour.example/a", "status 429"), false);

        SiteReport night = quietNight().plus(oldWall).plus(refusal);

        assertThat(HealthJudge.judge(night, TEN_GOOD_RUNS).verdict()).isNotEqualTo(Verdict.BLOCKED);
    }

    @Test
    void refusalsOfWhatWasArticlesBlockAQuietNightToo() {
        assertThat(HealthJudge.judge(quietNight().plus(refused(3)), TEN_GOOD_RUNS)
                        .verdict())
                .isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void aRequestToBeLeftAloneThatKeepsManyPagesWaitingIsABlock() {
        SiteReport first =
                SiteReport.ofFault(new Fault(FaultKind.RATE_LIMITED, "https://harbour.example/a", "status 429"), false);
        SiteReport night = run(20, 0, 0, 0).plus(first).plus(SiteReport.of(Map.of(Count.WAITING, 19L)));

        assertThat(HealthJudge.judge(night, TEN_GOOD_RUNS).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void oneWallANightAddsUpUntilAnArticleComes() {
        SiteReport walled = run(1, 0, 0, 0).plus(otherPages(1, PageStatus.CONSENT_WALL));
        List<SiteReport> nightBefore =
                Stream.concat(Stream.of(walled), TEN_GOOD_RUNS.stream()).toList();

        assertThat(HealthJudge.judge(walled, TEN_GOOD_RUNS)).isEqualTo(SiteHealth.OK);
        assertThat(HealthJudge.judge(walled, nightBefore).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void aSourceThatIsRefusedIsABlockAtOnce() {
        SiteReport refused =
                SiteReport.ofFault(new Fault(FaultKind.FORBIDDEN, "https://harbour.example/feed", "status 403"), true);

        assertThat(HealthJudge.judge(refused, TEN_GOOD_RUNS).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void onePageThatFailsOnANightWithoutArticlesIsNoFailureOfASiteThatWorked() {
        SiteReport lost =
                SiteReport.ofFault(new Fault(FaultKind.SERVER_ERROR, "https://harbour.example/a", "status 500"), false);

        assertThat(HealthJudge.judge(run(1, 0, 0, 0).plus(lost), TEN_GOOD_RUNS)).isEqualTo(SiteHealth.OK);
        assertThat(HealthJudge.judge(run(2, 0, 0, 0).plus(lost).plus(lost), TEN_GOOD_RUNS)
                        .verdict())
                .isEqualTo(Verdict.FAILING);
    }

    @Test
    void aSmallSiteWhosePagesCannotBeReadAnyMoreIsToldOfAfterAFewNights() {
        SiteReport night = run(2, 0, 0, 0).plus(otherPages(2, PageStatus.NO_STORY));
        List<SiteReport> afterOne =
                Stream.concat(Stream.of(night), TEN_GOOD_RUNS.stream()).toList();

        assertThat(HealthJudge.judge(night, TEN_GOOD_RUNS)).isEqualTo(SiteHealth.OK);
        assertThat(HealthJudge.judge(night, afterOne))
                .isEqualTo(new SiteHealth(
                        Verdict.FAILING,
                        "not one new article in 2 runs: 4 no-story, such as https://harbour.example/login"));
    }

    @Test
    void aSiteThatHasMoreOfOtherPagesThanArticlesMayGoWithoutAnyForSomeNights() {
        SiteReport mixed = run(4, 1, 1, 2000).plus(otherPages(3, PageStatus.GALLERY));
        SiteReport night = run(3, 0, 0, 0).plus(otherPages(3, PageStatus.GALLERY));

        assertThat(HealthJudge.judge(night, Collections.nCopies(10, mixed))).isEqualTo(SiteHealth.OK);
    }

    @Test
    void whatIsNewCountsThoughOldArticlesAreThereWhenLookedAtAgain() {
        SiteReport unchanged = SiteReport.of(Map.of(Count.UNCHANGED, 9L));

        assertThat(HealthJudge.judge(run(3, 0, 0, 0).plus(unchanged).plus(refused(3)), TEN_GOOD_RUNS)
                        .verdict())
                .isEqualTo(Verdict.BLOCKED);
        assertThat(HealthJudge.judge(
                                run(3, 0, 0, 0).plus(unchanged).plus(otherPages(3, PageStatus.PAYWALL_STUB)),
                                TEN_GOOD_RUNS)
                        .verdict())
                .isEqualTo(Verdict.BLOCKED);
        assertThat(HealthJudge.judge(quietNight().plus(unchanged).plus(refused(3)), TEN_GOOD_RUNS)
                        .verdict())
                .isNotIn(Verdict.BLOCKED, Verdict.FAILING);
    }

    @Test
    void farMoreDeadLinksThanPagesNeedALookButNotWhenTheyAreOld() {
        SiteReport night = run(40, 3, 3, 1900).plus(SiteReport.of(Map.of(Count.PAGES, 3L)));
        SiteReport deadLinks = night.plus(missing(20));

        SiteHealth health = HealthJudge.judge(deadLinks, TEN_GOOD_RUNS);

        assertThat(health.verdict()).isEqualTo(Verdict.FAILING);
        assertThat(health.reason())
                .isEqualTo(
                        "20 pages could not be had, 3 could, such as not-found https://harbour.example/a: status 404");
        assertThat(HealthJudge.judge(deadLinks.plus(again(15)), TEN_GOOD_RUNS)).isEqualTo(SiteHealth.OK);
        assertThat(HealthJudge.judge(night.plus(missing(9)), TEN_GOOD_RUNS)).isEqualTo(SiteHealth.OK);
    }

    private static SiteReport missing(int pages) {
        return Stream.generate(() -> SiteReport.ofFault(
                        new Fault(FaultKind.NOT_FOUND, "https://harbour.example/a", "status 404"), false))
                .limit(pages)
                .reduce(SiteReport.NOTHING, SiteReport::plus);
    }

    private static SiteReport quietNight() {
        return SiteReport.of(Map.of(Count.NOT_MODIFIED, 1L));
    }

    private static SiteReport again(long pages) {
        return SiteReport.of(Map.of(Count.FAILED_AGAIN, pages));
    }

    private static SiteReport otherPages(int number, PageStatus status) {
        return Stream.generate(() -> SiteReport.ofOtherPage(status, "https://harbour.example/login", 900))
                .limit(number)
                .reduce(SiteReport.NOTHING, SiteReport::plus);
    }

    private static SiteReport refused(int times) {
        return Stream.generate(() -> SiteReport.ofFault(
                        new Fault(FaultKind.FORBIDDEN, "https://harbour.example/a", "status 403"), false))
                .limit(times)
                .reduce(SiteReport.NOTHING, SiteReport::plus);
    }

    private static SiteReport run(int announced, int articles, int bylines, int bodyLength) {
        Map<Field, Integer> having = Stream.of(Field.values()).collect(Collectors.toMap(f -> f, f -> articles));
        having.put(Field.BYLINE, bylines);
        Map<Field, String> lacking = bylines < articles ? Map.of(Field.BYLINE, "https://harbour.example/a") : Map.of();
        return new SiteReport(
                Map.of(Count.ANNOUNCED, (long) announced, Count.SOURCES, 1L, Count.ADDED, (long) articles),
                new Coverage(
                        articles,
                        having,
                        lacking,
                        Collections.nCopies(articles, bodyLength),
                        "https://harbour.example/b"),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                announced == 0 ? "https://harbour.example/feed.xml" : null);
    }

    private static SiteReport past(int articles, int bylines, int bodyLength) {
        return RunReportReader.site(RunReportJson.ofSite(run(articles, articles, bylines, bodyLength), SiteHealth.OK));
    }
}
