package cuttings.extract;

import cuttings.article.Block;
import cuttings.article.PageStatus;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.extract.body.Composition;
import cuttings.extract.body.Story;
import cuttings.extract.metadata.Metadata;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page is. A page with some paragraphs of story is an article, whatever else is on it: only a page that hardly has
 * any text is looked at further, since a story that is turned away is lost and a page that is wrongly kept is only a
 * nuisance. The exception is an address without a path, which never is a story.
 *
 * @param status what the page is
 * @param reason why it is no article, in one line; null for an article
 */
record Verdict(PageStatus status, @Nullable String reason) {

    private static final Verdict ARTICLE = new Verdict(PageStatus.ARTICLE, null);
    private static final int ENOUGH_TEXT = 600;
    private static final int HARDLY_ANY_TEXT = 140;
    private static final int MANY_LINKS = 40;
    private static final int MANY_PICTURES = 6;
    private static final int PAGE_REACH = 6000;

    private static final Pattern CHALLENGE = Pattern.compile(
            "just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|captcha|pardon our interruption"
                    + "|checking your browser|access (?:to this page has been )?denied|unusual traffic|enable javascript and cookies to continue");
    private static final Pattern NOT_FOUND = Pattern.compile(
            "\\b404\\b|page not found|not be found|no longer (?:available|exists)|page (?:doesn.t|does not) exist|nicht gefunden"
                    + "|existiert nicht|page introuvable|n.existe (?:pas|plus)|no encontrada|no existe|pagina non trovata|não encontrada"
                    + "|niet gevonden|sidan (?:hittades|finns) inte|siden (?:finnes|findes) ikke|nie znaleziono|nie istnieje|nenalezena"
                    + "|страница не найдена|сторінку не знайдено|bulunamadı|ページが見つかり|페이지를 찾을 수|页面不存在|找不到");
    private static final Pattern CONSENT = Pattern.compile(
            "cookies?|consent|einwilligung|zustimm|consentement|consentimiento|consenso|toestemming|samtycke|zgod[aę]|souhlas");
    private static final Pattern PAYMENT = Pattern.compile(
            "subscribe|subscription|subscriber|already a member|abonn|suscr[ií]b|assinante|assine|abbonat|prenumer|subskry|předplat"
                    + "|подписк|abone|会員|購読|구독|订阅|訂閱");
    private static final Pattern NO_PATH = Pattern.compile("^https?://[^/?#]++/?(?:index\\.[a-z]{2,5}+)?(?:[?#].*)?$");

    static Verdict of(Document document, Metadata metadata, Story story, String url) {
        int characters = story.blocks().stream()
                .map(Block::text)
                .mapToInt(String::length)
                .sum();
        if (NO_PATH.matcher(url).matches() && metadata.published() == null) {
            return new Verdict(PageStatus.SECTION_FRONT, "the address is a site's front page");
        }
        Composition composition = story.composition();
        boolean claimed = isDeclaredDate(metadata) || !metadata.authors().isEmpty();
        if (!claimed && composition.isListOfTeasers()) {
            return new Verdict(
                    PageStatus.SECTION_FRONT, composition.teasers() + " links to stories, each with a line of text");
        }
        if (!claimed && composition.isTable()) {
            return new Verdict(PageStatus.NO_STORY, "a table and no text");
        }
        if (characters >= ENOUGH_TEXT) {
            return ARTICLE;
        }
        return ofLittleText(new Page(document, metadata, story, characters));
    }

    /** A page with little text and what can be seen of it. */
    private record Page(Document document, Metadata metadata, Story story, int characters) {

        String title() {
            return (document.title() + " " + (metadata.headline() == null ? "" : metadata.headline()))
                    .toLowerCase(Locale.ROOT);
        }

        String visible() {
            String text = document.body().text();
            return text.substring(0, Math.min(text.length(), PAGE_REACH)).toLowerCase(Locale.ROOT);
        }

        boolean isShort(int limit) {
            return characters < limit;
        }

        boolean isDated() {
            return metadata.published() != null;
        }
    }

    /** Whether the page itself gives a date to machines, rather than one among those that it prints. */
    private static boolean isDeclaredDate(Metadata metadata) {
        return metadata.provenance()
                .of(Field.PUBLISHED)
                .map(Origin::rule)
                .filter(rule -> !rule.startsWith("printed"))
                .isPresent();
    }

    private static Verdict ofLittleText(Page page) {
        String title = page.title();
        String visible = page.visible();
        boolean bare = visible.length() < 2500;
        if (bare
                && (CHALLENGE.matcher(title).find()
                        || !page.isDated() && CHALLENGE.matcher(visible).find())) {
            return new Verdict(PageStatus.BOT_CHALLENGE, "the page asks whether a person is reading");
        }
        if ((page.isShort(HARDLY_ANY_TEXT) || !page.isDated())
                && NOT_FOUND.matcher(title).find()) {
            return new Verdict(PageStatus.SOFT_NOT_FOUND, "the page says that there is nothing here");
        }
        if (bare && !page.isDated() && count(CONSENT, visible) >= 4) {
            return new Verdict(PageStatus.CONSENT_WALL, "the page only asks for consent");
        }
        return ofContent(page, visible);
    }

    private static Verdict ofContent(Page page, String visible) {
        boolean paid = Boolean.FALSE.equals(page.metadata().freeToRead());
        if (paid
                && page.isShort(HARDLY_ANY_TEXT * 2)
                && PAYMENT.matcher(visible).find()) {
            return new Verdict(
                    PageStatus.PAYWALL_STUB, page.characters() + " characters before the page asks for payment");
        }
        if (page.isShort(HARDLY_ANY_TEXT) && page.story().pictures().size() >= MANY_PICTURES) {
            return new Verdict(PageStatus.GALLERY, page.story().pictures().size() + " pictures and hardly any text");
        }
        boolean unsigned = !page.isDated() && page.metadata().authors().isEmpty();
        if (page.isShort(HARDLY_ANY_TEXT * 2)
                && unsigned
                && page.document().select("a[href]").size() >= MANY_LINKS) {
            return new Verdict(PageStatus.SECTION_FRONT, "links to stories, and hardly any text of its own");
        }
        boolean nothing = page.story().blocks().isEmpty() || page.isShort(HARDLY_ANY_TEXT) && unsigned;
        return nothing ? new Verdict(PageStatus.NO_STORY, page.characters() + " characters of story text") : ARTICLE;
    }

    private static long count(Pattern word, String text) {
        return word.matcher(text).results().count();
    }
}
