package cuttings.extract.verdict;

import static cuttings.extract.verdict.Verdict.when;

import cuttings.article.PageStatus;
import cuttings.extract.body.Composition;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pages that are something else than one finished story: a front, a gallery, a running commentary, a table. */
final class NotAStory {

    private static final int HARDLY_ANY = 140;
    private static final int LITTLE = 600;
    private static final int SOME_LINKS = 5;
    private static final int MANY_LINKS = 40;
    private static final int MANY_PICTURES = 6;
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_CAPTION_OF_GALLERY = 150;
    private static final int MANY_ENTRIES = 5;
    private static final int FEW_ENTRIES = 3;
    private static final String LIVE_BLOG =
            "script[type=application/ld+json]:containsData(LiveBlogPosting),[itemtype$=LiveBlogPosting]";
    private static final Pattern NO_PATH =
            Pattern.compile("^https?://[^/?#]++/?(?:(?:index|home|default)\\.[a-z]{2,5}+)?(?:[?#].*)?$");

    private NotAStory() {}

    static Optional<Verdict> of(Signs signs) {
        Composition text = signs.composition();
        int pictures = signs.story().pictures().size();
        return when(isTicker(signs, text), PageStatus.LIVE_TICKER, text.entries() + " entries with a time of day")
                .or(() -> when(
                        isGallery(signs, pictures), PageStatus.GALLERY, pictures + " pictures and hardly any text"))
                .or(() -> when(isHome(signs, text), PageStatus.SECTION_FRONT, "the address is a site's front page"))
                .or(() -> when(
                        !signs.isClaimed() && text.isListOfTeasers(),
                        PageStatus.SECTION_FRONT,
                        text.teasers() + " links to stories, each with a line of text"))
                .or(() -> when(
                        isAllLinks(signs, text),
                        PageStatus.SECTION_FRONT,
                        "links to stories, and hardly any text of its own"))
                .or(() -> when(
                        isNothing(signs, text), PageStatus.NO_STORY, signs.weight() + " characters of story text"));
    }

    private static boolean isTicker(Signs signs, Composition text) {
        if (text.entries() < FEW_ENTRIES) {
            return false;
        }
        boolean says = Wording.LIVE.isIn(signs.title()) || Wording.LIVE.isIn(signs.path());
        return says && text.entries() >= MANY_ENTRIES || signs.has(LIVE_BLOG);
    }

    private static boolean isGallery(Signs signs, int pictures) {
        boolean says = Wording.GALLERY.isIn(signs.title()) || Wording.GALLERY.isIn(signs.path());
        int most = says
                ? Math.min(LITTLE * 2, pictures * LONGEST_CAPTION_OF_GALLERY)
                : Math.min(LITTLE, pictures * LONGEST_CAPTION);
        return pictures >= MANY_PICTURES && signs.isShorter(most);
    }

    private static boolean isHome(Signs signs, Composition text) {
        boolean undated = signs.metadata().published() == null;
        return (undated || signs.story().blocks().isEmpty())
                && text.longestRun() < LITTLE * 2
                && NO_PATH.matcher(signs.url()).matches();
    }

    private static boolean isAllLinks(Signs signs, Composition text) {
        return signs.isUnsigned()
                && (text.isAllLinks() && signs.links() >= SOME_LINKS
                        || signs.isShorter(HARDLY_ANY * 2) && signs.links() >= MANY_LINKS);
    }

    private static boolean isNothing(Signs signs, Composition text) {
        return signs.story().blocks().isEmpty()
                || signs.isShorter(HARDLY_ANY) && signs.isUnsigned()
                || !signs.isClaimed() && text.isTable();
    }
}
