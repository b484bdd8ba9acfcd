package cuttings.extract.body;

import cuttings.extract.words.WordTrie;
import java.util.List;

/**
 * What the name of a class or an id lets expect of an element. Template authors all over the world name things in
 * English, so these few families of words say much about pages in any language.
 */
enum Hint {
    STORY(
            "article story content body text entry post main articlebody bodytext news paragraph prose copy richtext wysiwyg"),
    RELATED("related recommend recommended recommendation recommendations recommends more similar also promo suggested"
            + " trending popular mostread readmore further seealso next previous prev latest linked teasers readnext"
            + " onward crosslink crosslinks alsoread upnext highlights recirc recirculation"),
    TEASER("teaser card tile list listing items feed river carousel slider swiper grid stream collection loop snippet"),
    SHARE(
            "share sharing social facebook twitter whatsapp addthis sharethis follow shares telegram bookmark print addtoany"),
    NEWSLETTER("newsletter subscribe signup subscription mailing optin nl register email inscription abonnement"),
    PAYWALL("paywall premium piano locked metered regwall subscriber abo paid tp gate offer"),
    COMMENT("comment comments commenting disqus reply replies respond discussion forum coral feedback rating vote poll"
            + " survey review reviews guestbook"),
    AUTHOR("author authors byline bio writer profile contributor vcard about autor auteur biography avatar signature"),
    DATE("date time timestamp published updated datetime pubdate datum posted dateline fecha"),
    TAGS("tag tags topic topics keyword keywords category categories cat label labels taxonomy rubric kicker eyebrow"
            + " section"),
    NAVIGATION("nav menu navigation breadcrumb breadcrumbs navbar sidebar toolbar pagination pager skip sitemap toc sub"
            + " submenu dropdown hamburger tabs tab search topbar rail secondary"),
    HEADER("header masthead top head logo branding banner hero"),
    FOOTER("footer bottom foot copyright colophon legal imprint disclaimer footnote footnotes endnote references"),
    ADVERTISEMENT(
            "ad ads advert advertisement advertising sponsor sponsored adslot dfp gpt outbrain taboola adunit adbox"
                    + " anzeige werbung publicidad partner affiliate commercial native promoted shop product products price buy"
                    + " cta"),
    CAPTION("caption figcaption figure image img photo picture legend wp"),
    CREDIT(
            "credit credits copyright source photographer agency rights fotograf quelle credito crediti copyrightholder"),
    MEDIA("gallery media video player audio podcast embed slideshow lightbox youtube thumbnail thumb playlist jwplayer"
            + " infographic instagram tweet"),
    CONSENT("cookie cookies consent gdpr modal popup overlay dialog lightbox notice alert toast warning message hidden"
            + " hide print noprint sr visually screen only"),
    STANDFIRST(
            "summary standfirst lead lede intro excerpt dek deck subtitle subheadline subhead description chapo teaser"
                    + " introduction abstract sapo vorspann anons synopsis preamble ingress tagline strapline"),
    HEADLINE("title headline heading titulo titre h1 h2 h3 crosshead"),
    QUOTATION("quote pullquote blockquote pull quotation testimonial"),
    BOX(
            "box infobox factbox note info fact facts aside inset callout panel key takeaways sidebarbox correction factoid"),
    WIDGET("widget module plugin component block ticker live market weather stock quiz calculator"),
    META("meta metadata info details tools actions data stats reading counter views"),
    FORM("form input field login account password button btn");

    private static final WordTrie WORDS = words();

    private final String words;

    Hint(String words) {
        this.words = words;
    }

    int bit() {
        return 1 << ordinal();
    }

    private static WordTrie words() {
        WordTrie words = new WordTrie();
        for (Hint hint : values()) {
            words.with(List.of(hint.words.split(" ")), hint.bit());
        }
        return words;
    }

    /** The hints of all words in a class or id attribute, as a set of bits; words end at punctuation and at humps. */
    static int in(String names) {
        int found = 0;
        int start = 0;
        int length = names.length();
        for (int i = 0; i <= length; i++) {
            boolean ends = i == length || !Character.isLetterOrDigit(names.charAt(i));
            boolean hump = !ends
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (ends || hump) {
                found |= i - start > 1 ? WORDS.whole(names, start, i) : 0;
                start = ends ? i + 1 : i;
            }
        }
        return found;
    }
}
