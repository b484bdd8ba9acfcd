package cuttings.extract;

import crawlercommons.domains.EffectiveTldFinder;
import cuttings.article.Article;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageOutcome;
import cuttings.article.PageStatus;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.extract.body.BodyFinder;
import cuttings.extract.body.Story;
import cuttings.extract.flat.FlatReader;
import cuttings.extract.flat.FlatStory;
import cuttings.extract.flat.SiteFacts;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.metadata.MetadataFinder;
import cuttings.extract.photo.PhotoFinder;
import cuttings.extract.profile.ProfiledPage;
import cuttings.extract.profile.Profiles;
import cuttings.extract.profile.SiteProfile;
import cuttings.extract.trace.Explanation;
import cuttings.extract.trace.Trace;
import cuttings.extract.verdict.Verdict;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The clean article of a captured page. Markup ({@code text/html}, XHTML) is parsed once and read by the rooms behind
 * this one: metadata, body, photos; {@code text/plain} is a page whose markup is gone.
 *
 * <p>What is no page at all comes out as a {@link Fault} ({@code EMPTY}, {@code NOT_A_PAGE}, {@code NOT_TEXT}); what is
 * a page but no story as an {@link Extraction} whose status says so. Time and memory are bounded: a page is read up to
 * {@value #MAX_CHARACTERS} characters and {@value #MAX_DEPTH} levels of nesting, and all work after parsing is linear in
 * its size. Immutable and safe for use by many threads.
 */
public final class Extractor {

    /** The version of the rules. It changes whenever the same page may come out differently. */
    public static final String VERSION = "1";

    static final int MAX_CHARACTERS = 12_000_000;
    static final int MAX_DEPTH = 512;

    private static final Pattern HOST =
            Pattern.compile("^[a-z]+://(?:[^/?#@]*+@)?([^/?#:]++)", Pattern.CASE_INSENSITIVE);

    private static final int LEAST_FLAT_STORY = 140;

    private final BodyFinder bodyFinder;
    private final FlatReader flatReader = new FlatReader();
    private final Profiles profiles;

    /** With the site profiles in the jar. */
    public Extractor() {
        this(Profiles.builtIn());
    }

    /** With site profiles of one's own. */
    public Extractor(Profiles profiles) {
        this(profiles, new BodyFinder());
    }

    /** With a way of its own to find the body, such as one that has not seen the page's site. */
    Extractor(Profiles profiles, BodyFinder bodyFinder) {
        this.profiles = profiles;
        this.bodyFinder = bodyFinder;
    }

    /** Extracts one captured page. */
    public PageOutcome extract(Capture capture, ExtractionHints hints) {
        return extract(capture, hints, Trace.NONE);
    }

    /** Extracts one captured page, and says why it came out so. */
    public Explanation explain(Capture capture, ExtractionHints hints) {
        Notes notes = new Notes();
        PageOutcome outcome = extract(capture, hints, notes);
        return notes.explain(outcome);
    }

    private PageOutcome extract(Capture capture, ExtractionHints hints, Trace trace) {
        byte[] bytes = capture.payload();
        Optional<String> otherMedia = MediaSniffer.otherMedia(bytes, capture.mediaType());
        if (otherMedia.isPresent()) {
            return new Fault(FaultKind.NOT_A_PAGE, capture.url(), otherMedia.get());
        }
        String text = PageDecoder.decode(bytes, capture.headers().first("Content-Type"));
        if (text.isBlank()) {
            return new Fault(FaultKind.EMPTY, capture.url(), bytes.length + " bytes without any text");
        }
        if (MediaSniffer.isNoText(text)) {
            return new Fault(FaultKind.NOT_TEXT, capture.url(), "no text in any known charset");
        }
        boolean flattened = capture.mediaType().orElse("").equals("text/plain");
        return flattened ? fromText(capture, hints, text, trace) : fromMarkup(capture, hints, text, trace);
    }

    private Extraction fromText(Capture capture, ExtractionHints hints, String text, Trace trace) {
        String bounded = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        ZoneId zone = zone(hints, profiles.of(capture.url()));
        String site = site(capture, hints, null);
        SiteFacts facts = new SiteFacts(site, zone, hints.repeats().apply(site));
        FlatStory read = flatReader.read(bounded, capture.url(), capture.fetched(), facts, trace);
        boolean story = read.article().bodyText().length() >= LEAST_FLAT_STORY;
        return new Extraction(
                story ? PageStatus.ARTICLE : PageStatus.NO_STORY,
                story ? null : "no line of the page reads like a story",
                read.article(),
                VERSION,
                read.repeated());
    }

    private Extraction fromMarkup(Capture capture, ExtractionHints hints, String markup, Trace trace) {
        Document document = parse(markup, capture.url());
        Optional<SiteProfile> profile = profiles.of(capture.url());
        ZoneId zone = zone(hints, profile);
        Optional<ProfiledPage> profiled = profile.flatMap(site -> site.at(capture.fetched()))
                .map(rules -> new ProfiledPage(document, rules, zone));
        profiled.ifPresent(ProfiledPage::prune);
        Metadata metadata = MetadataFinder.find(document, capture.url(), capture.fetched(), zone, trace);
        String site = site(capture, hints, metadata.canonicalUrl());
        Story story = bodyFinder.find(document, metadata, hints.repeats().apply(site), trace);
        Opening opening = Opening.of(metadata.standfirst(), story);
        Article article = new Article(
                capture.url(),
                metadata.canonicalUrl(),
                site,
                metadata.section(),
                metadata.language(),
                metadata.headline(),
                opening.standfirst(),
                metadata.byline(),
                metadata.authors(),
                metadata.published(),
                metadata.modified(),
                opening.text(),
                PhotoFinder.find(story.pictures(), metadata, capture.url()),
                metadata.tags(),
                metadata.freeToRead(),
                provenance(metadata, story, opening.standfirst()));
        Verdict verdict = Verdict.of(document, metadata, story, capture.url());
        Article refined = profiled.map(page -> page.over(article)).orElse(article);
        return new Extraction(verdict.status(), verdict.reason(), refined, VERSION, story.repeated());
    }

    /** The operator's word goes before the profile's. */
    private static @Nullable ZoneId zone(ExtractionHints hints, Optional<SiteProfile> profile) {
        return hints.zone() != null
                ? hints.zone()
                : profile.map(SiteProfile::zone).orElse(null);
    }

    private static Provenance provenance(Metadata metadata, Story story, @Nullable String standfirst) {
        Provenance provenance = metadata.provenance();
        if (standfirst == null) {
            provenance = provenance.without(Field.STANDFIRST);
        } else if (!standfirst.equals(metadata.standfirst())) {
            provenance = provenance.with(Field.STANDFIRST, "block above the story");
        }
        return story.blocks().isEmpty() ? provenance : provenance.with(Field.BODY, story.rule());
    }

    private static Document parse(String markup, String url) {
        String bounded = markup.length() > MAX_CHARACTERS ? markup.substring(0, MAX_CHARACTERS) : markup;
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(bounded, url);
    }

    /** A saved file's own address names no host; what the page says of its address may. */
    private static String site(Capture capture, ExtractionHints hints, @Nullable String canonicalUrl) {
        return Optional.ofNullable(hints.site())
                .or(() -> registrableHost(capture.url()))
                .or(() -> Optional.ofNullable(canonicalUrl).flatMap(Extractor::registrableHost))
                .orElse("");
    }

    /** The host name under a public suffix; the host itself where there is none, as for an address in numbers. */
    private static Optional<String> registrableHost(String url) {
        Matcher host = HOST.matcher(url);
        if (!host.find()) {
            return Optional.empty();
        }
        String name = host.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(name, true, false))
                .orElse(name.startsWith("www.") ? name.substring(4) : name));
    }
}
