package cuttings.extract.metadata;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads an element's class, id and properties as what it may be. Remembers what it read; not for several threads. */
final class ClassWords {

    private static final Map<Mark, List<String>> WORDS = Map.of(
            Mark.HEADLINE,
                    List.of(
                            "headline",
                            "entry-title",
                            "article-title",
                            "post-title",
                            "article__heading",
                            "page-title",
                            "articletitle",
                            "article_title",
                            "story-title",
                            "news-title",
                            "news_title",
                            "article-heading"),
            Mark.STANDFIRST,
                    List.of(
                            "standfirst",
                            "lead",
                            "summary",
                            "subtitle",
                            "subhead",
                            "sub-title",
                            "dek",
                            "deck",
                            "intro",
                            "abstract",
                            "chapo",
                            "sottotitolo",
                            "occhiello",
                            "sommario",
                            "entradilla",
                            "vorspann",
                            "teaser-text",
                            "excerpt",
                            "description",
                            "perex",
                            "spot",
                            "ingress",
                            "manchet",
                            "kicker-text",
                            "lede",
                            "sub-headline",
                            "subline",
                            "sapo"),
            Mark.BYLINE,
                    List.of(
                            "author",
                            "byline",
                            "by-line",
                            "autor",
                            "auteur",
                            "writer",
                            "reporter",
                            "journalist",
                            "redakt",
                            "contributor",
                            "creator",
                            "signature",
                            "firma",
                            "verfasser",
                            "dateline-author",
                            "posted-by",
                            "postedby",
                            "muallif",
                            "yazar",
                            "kirjoittaja",
                            "forfatter",
                            "skribent",
                            "credit-author"),
            Mark.DATE,
                    List.of(
                            "date",
                            "time",
                            "publish",
                            "datum",
                            "fecha",
                            "posted",
                            "pubdate",
                            "datetime",
                            "timestamp",
                            "created",
                            "updated",
                            "modified",
                            "article-info",
                            "meta",
                            "tarih",
                            "dato",
                            "orario",
                            "horodat",
                            "giorno",
                            "stand"));

    private static final List<String> AUTHOR_PATHS = List.of(
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/autores/",
            "/auteur/",
            "/auteurs/",
            "/autori/",
            "/writer/",
            "/writers/",
            "/journalist/",
            "/journalists/",
            "/contributor/",
            "/contributors/",
            "/redakteur/",
            "/redaktion/",
            "/reporter/",
            "/reporters/",
            "/profile/",
            "/people/",
            "/by/",
            "/byline/",
            "/staff/",
            "/yazar/",
            "/firma/",
            "/team/");

    private final Map<String, Set<Mark>> known = new HashMap<>();

    /** What the element's attributes say that it is. */
    Set<Mark> of(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        String words = element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("itemprop")
                + ' '
                + element.attr("rel")
                + ' '
                + element.attr("data-testid");
        return words.length() <= 4 ? Set.of() : known.computeIfAbsent(words, ClassWords::read);
    }

    /** Whether it is the printed way from the front page to this one. */
    static boolean isBreadcrumb(Element element) {
        return element.attributesSize() > 0
                && (element.className().toLowerCase(Locale.ROOT).contains("breadcrumb")
                        || element.attr("aria-label").equalsIgnoreCase("breadcrumb"));
    }

    /** Whether a link leads to a page about an author. */
    static boolean leadsToAuthor(String address) {
        return AUTHOR_PATHS.stream().anyMatch(address::contains);
    }

    private static Set<Mark> read(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        WORDS.forEach((mark, list) -> {
            if (list.stream().anyMatch(lower::contains)) {
                marks.add(mark);
            }
        });
        return marks;
    }
}
