package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.FieldChange;
import cuttings.article.PageStatus;
import cuttings.article.Repeats;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be written within one transaction of {@link Archive#write}; it is of no use outside. All of it together
 * becomes visible and durable, or none.
 */
public final class ArchiveWriter {

    private final CaptureStore captures;
    private final SearchIndex index;
    private final RepeatStore repeats;
    private final ArticleStore articles;
    private final Frontier frontier;
    private final Runs runs;
    private final Marks marks;
    private final Clock clock;

    ArchiveWriter(Database database, CaptureStore captures, Clock clock) {
        this.captures = captures;
        this.index = new SearchIndex(database);
        this.repeats = new RepeatStore(database);
        this.articles = new ArticleStore(database, index, repeats);
        this.frontier = new Frontier(database);
        this.runs = new Runs(database);
        this.marks = new Marks(database);
        this.clock = clock;
    }

    /** Keeps a capture as WARC records and gives its number. */
    public long keep(PackedCapture capture) {
        return captures.keep(capture);
    }

    /**
     * Stores an article: as a new one, as a revision of a known one, or just as seen again when the newsroom changed
     * nothing. A capture that is older than what is known already never takes the place of the current text.
     *
     * @param article other pages are only settled
     * @param capture the number that {@link #keep} gave
     * @param identityKey the form in which the article's addresses meet
     * @param site the name of its site; null takes the article's own
     */
    public Stored store(PackedArticle article, long capture, String identityKey, @Nullable String site) {
        return articles.store(article, capture, identityKey, site);
    }

    /**
     * Stores an article to which permanent redirects led from another address. If that one is known to be an article's, and
     * the two have the headline or most of the text in common, it is that article which has moved: from now on the new
     * address means it, too. Otherwise as {@link #store}.
     *
     * @param formerKey the identity of the address that has moved
     */
    public Stored storeMoved(
            PackedArticle article, long capture, String identityKey, @Nullable String site, String formerKey) {
        return articles.storeMoved(article, capture, identityKey, site, formerKey);
    }

    /** What is known to be an article's address has moved: from now on the new address means that article, too. */
    public void noteMove(String formerKey, String identityKey) {
        articles.noteMove(formerKey, identityKey);
    }

    /**
     * Stores what a newer extractor makes of the page that an article's current text was read from: as a revision that
     * is marked as the extractor's doing when any field has changed, else not at all.
     */
    public Stored reextract(PackedArticle fresh, long article) {
        return articles.reextract(fresh, article);
    }

    /** What {@link #reextract} would change in an article's current text. */
    public static List<FieldChange> changes(Article current, Extraction fresh) {
        return FieldChange.between(current, Door.clean(fresh.article()));
    }

    /** How many different texts there are among the articles of a site that were first seen then or later. */
    public int textsOf(String site, Instant since) {
        return articles.textsOf(site, since);
    }

    /** What repeats on each site on which anything does. */
    public Map<String, Repeats> repeats() {
        return repeats.all();
    }

    /** What repeats on a site. */
    public Repeats repeats(String site) {
        return repeats.of(site);
    }

    /** Adds the addresses that the frontier does not know, due at once; says how many those were. */
    public int offer(String site, FrontierKind kind, List<FrontierOffer> offers) {
        return frontier.offer(site, kind, offers, clock.instant());
    }

    /**
     * Makes an address, known perhaps as another site's, one of this site; the pages of a site that has lost its last source
     * so follow.
     */
    public void adopt(String site, String identityKey) {
        frontier.adopt(site, identityKey);
    }

    /** The pages of some sites at a host that are due, the longest waiting first. */
    public List<FrontierEntry> duePages(String host, Collection<String> sites, Instant now, int limit) {
        return frontier.duePages(host, sites, now, limit);
    }

    /** The hosts at which pages of some sites are due, in alphabetical order. */
    public List<String> hostsWithDuePages(Collection<String> sites, Instant now) {
        return frontier.hostsWithDuePages(sites, now);
    }

    /** How many pages of each site are due, of those that have any. */
    public Map<String, Integer> waitingPages(Instant now) {
        return frontier.waitingPages(now);
    }

    /**
     * Leaves a host alone until then; an earlier end of its rest does not count.
     *
     * @param inARow how many rests without a sound answer between them this one makes
     */
    public void rest(String host, Instant until, int inARow) {
        frontier.rest(host, until, inARow);
    }

    /** How many times in a row a host was left alone; 0 after a sound answer. */
    public int restsInARow(String host) {
        return frontier.restsInARow(host);
    }

    /** A host that rested has answered soundly: its next trouble is the first one again. */
    public void forgetRests(String host) {
        frontier.forgetRests(host, clock.instant());
    }

    /** The hosts that are left alone for now. */
    public List<String> restingHosts(Instant now) {
        return frontier.restingHosts(now);
    }

    /** Until when some of a site cannot be asked because its host is left alone; empty if no rest stands in the way. */
    public Optional<Instant> restOf(String site, Instant now) {
        return frontier.restOf(site, now);
    }

    /** The name of a site that addresses of a host are of; empty if none is known. */
    public Optional<String> siteAt(String host) {
        return frontier.siteAt(host);
    }

    /** What the frontier knows of an address. */
    public Optional<FrontierEntry> entry(String identityKey) {
        return frontier.find(identityKey);
    }

    /** Notes what came of an address that was offered. */
    public void settle(String identityKey, Settlement settlement) {
        frontier.settle(identityKey, settlement);
    }

    /** Notes what a page that was fetched before turns out to be when it is read again; when it is due stays as it is. */
    public void settleAnew(long page, PageStatus status, @Nullable String reason) {
        frontier.settleAnew(page, status, reason);
    }

    /** Begins a run and gives its number. What a run put off by a clock that was far ahead becomes due in its time. */
    public long beginRun() {
        Instant now = clock.instant();
        runs.firstAhead(now).ifPresent(wrong -> frontier.bringBack(wrong, now));
        return runs.begin(now);
    }

    /** Notes what went wrong in a run. */
    public void note(long run, Fault fault) {
        runs.note(run, clock.instant(), fault);
    }

    /** Notes what a run did for a site: how it was judged, and the figures as a JSON object. */
    public void noteSite(long run, String site, String verdict, String reportJson) {
        runs.noteSite(run, site, verdict, reportJson);
    }

    /** What earlier runs did for a site, as {@link #noteSite} was given it, the latest first. */
    public List<String> siteReports(String site, int limit) {
        return runs.siteReports(site, limit);
    }

    /** Ends a run with its report, a JSON object. */
    public void finishRun(long run, String reportJson) {
        runs.finish(run, clock.instant(), reportJson);
    }

    /** Notes under a name how far some long work has come; null forgets it. */
    public void mark(String name, @Nullable String value) {
        marks.note(name, value);
    }

    /** What was noted under a name. */
    public Optional<String> marked(String name) {
        return marks.noted(name);
    }

    /** Writes what waited for the end of the transaction; when this returns, its captures are on the device. */
    void complete() {
        index.write();
        captures.sync();
    }

    /** Takes back what the database's own rollback does not. */
    void abandon() {
        index.forget();
        captures.takeBack();
    }
}
