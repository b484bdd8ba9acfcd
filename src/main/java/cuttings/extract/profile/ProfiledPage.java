package cuttings.extract.profile;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Dated;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.article.Text;
import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import cuttings.extract.date.DateConvention;
import cuttings.extract.date.DateReader;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page and the rules of its site's profile. First {@link #prune} the page, then extract it by the general rules, then
 * lay what the profile finds {@link #over} the result. For one page and one thread.
 */
public final class ProfiledPage {

    /** The rule of a field that a profile gave; another may say more behind it. */
    public static final String RULE = "site profile";

    private static final String BLOCKS = "p,h2,h3,h4,h5,h6,li,blockquote,pre";

    private final Document document;
    private final ProfileVersion rules;
    private final @Nullable ZoneId zone;
    private final Map<Field, Origin> origins = new EnumMap<>(Field.class);

    public ProfiledPage(Document document, ProfileVersion rules, @Nullable ZoneId zone) {
        this.document = document;
        this.rules = rules;
        this.zone = zone;
    }

    /** Takes off the page what the profile says is not of the story. */
    public void prune() {
        rules.remove().forEach(place -> place.in(document).remove());
    }

    /** The general extraction's article with the profile's fields in place of its own. */
    public Article over(Article general) {
        String language = general.language();
        Optional<String> printedByline = text(rules.byline());
        Optional<Byline> byline = printedByline.flatMap(printed -> byline(printed, language));
        origins.putAll(general.provenance().origins());
        return new Article(
                general.url(),
                general.canonicalUrl(),
                general.site(),
                or(Field.SECTION, last(rules.section()), general.section()),
                language,
                or(Field.HEADLINE, text(rules.headline()), general.headline()),
                or(Field.STANDFIRST, text(rules.standfirst()), general.standfirst()),
                or(Field.BYLINE, byline.flatMap(found -> printedByline), general.byline()),
                or(Field.AUTHORS, byline.map(Byline::authors), general.authors()),
                published(general),
                general.modified(),
                or(Field.BODY, Optional.of(blocks()).filter(found -> !found.isEmpty()), general.body()),
                general.photos(),
                general.tags(),
                general.freeToRead(),
                new Provenance(origins));
    }

    private <T> @Nullable T or(Field field, Optional<? extends T> found, @Nullable T general) {
        found.ifPresent(value -> origins.put(field, new Origin(RULE, null)));
        return found.isPresent() ? found.get() : general;
    }

    private Optional<String> text(@Nullable Place place) {
        return texts(place).findFirst();
    }

    private Optional<String> last(@Nullable Place place) {
        return texts(place).reduce((earlier, later) -> later);
    }

    private Stream<String> texts(@Nullable Place place) {
        return place == null
                ? Stream.empty()
                : place.in(document).stream()
                        .map(element -> Text.clean(element.text()))
                        .filter(text -> !text.isEmpty());
    }

    private Optional<Byline> byline(String printed, @Nullable String language) {
        Optional<String> names = rules.bylineForm() == null
                ? Optional.of(printed)
                : rules.bylineForm().names(printed);
        return names.flatMap(text -> BylineReader.read(text, language));
    }

    private @Nullable Dated published(Article general) {
        Optional<String> printed = text(rules.published());
        Optional<Dated> date = printed.flatMap(text -> date(text, general.language()));
        if (date.isEmpty()) {
            return general.published();
        }
        boolean local = zone != null && date.get().time() != null && date.get().offset() == null;
        origins.put(Field.PUBLISHED, new Origin(local ? RULE + Origin.ZONE_CONFIGURED : RULE, printed.get()));
        return local ? date.get().withOffset(offset(date.get())) : date.get();
    }

    private ZoneOffset offset(Dated local) {
        return zone.getRules().getOffset(local.day().atTime(local.time()));
    }

    private Optional<Dated> date(String text, @Nullable String language) {
        return rules.dateForm() == null
                ? DateReader.first(text, DateConvention.of(language, null))
                : rules.dateForm().read(text, rules.dateLanguage());
    }

    /** The paragraphs, headings and items of what holds the body, but none that holds another. */
    private List<Block> blocks() {
        return rules.body() == null
                ? List.of()
                : rules.body().in(document).select(BLOCKS).stream()
                        .filter(element -> element.select(BLOCKS).size() == 1)
                        .map(element -> new Block(kind(element), Text.clean(element.text())))
                        .filter(block -> !block.text().isEmpty())
                        .toList();
    }

    private static Block.Kind kind(Element element) {
        return switch (element.normalName()) {
            case "p" -> Block.Kind.PARAGRAPH;
            case "li" -> Block.Kind.LIST_ITEM;
            case "blockquote" -> Block.Kind.QUOTATION;
            case "pre" -> Block.Kind.PREFORMATTED;
            default -> Block.Kind.HEADING;
        };
    }
}
