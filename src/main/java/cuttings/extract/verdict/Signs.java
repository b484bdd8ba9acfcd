package cuttings.extract.verdict;

import cuttings.article.Block;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.extract.body.Composition;
import cuttings.extract.body.Story;
import cuttings.extract.metadata.Metadata;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What can be seen of a page when it is judged; what takes time to see is looked at when it is asked for. */
final class Signs {

    private static final int REACH = 20_000;

    private final Document document;
    private final Metadata metadata;
    private final Story story;
    private final String url;
    private final int weight;
    private @Nullable String visible;

    Signs(Document document, Metadata metadata, Story story, String url) {
        this.document = document;
        this.metadata = metadata;
        this.story = story;
        this.url = url;
        this.weight =
                story.blocks().stream().map(Block::text).mapToInt(Signs::weight).sum();
    }

    /** The length of a text in characters; an ideograph says as much as two. */
    private static int weight(String text) {
        return text.length()
                + (int) text.chars().filter(unit -> unit > '\u2e7f').count();
    }

    Story story() {
        return story;
    }

    Metadata metadata() {
        return metadata;
    }

    Composition composition() {
        return story.composition();
    }

    /** Whether the story's text is shorter than so many characters. */
    boolean isShorter(int characters) {
        return weight < characters;
    }

    int weight() {
        return weight;
    }

    /** Whether the page itself says that it was published on a day, rather than printing dates, or who signed it. */
    boolean isClaimed() {
        boolean declared = metadata.provenance()
                .of(Field.PUBLISHED)
                .map(Origin::rule)
                .filter(rule -> !rule.startsWith("printed"))
                .isPresent();
        return declared || !metadata.authors().isEmpty();
    }

    /** Whether it gives neither a date nor an author of any kind. */
    boolean isUnsigned() {
        return metadata.published() == null && metadata.authors().isEmpty();
    }

    String url() {
        return url;
    }

    /** The title and the headline, in lower case. */
    String title() {
        return lower(document.title() + '\n' + Objects.requireNonNullElse(metadata.headline(), ""));
    }

    /** The address behind the host, in lower case. */
    String path() {
        return lower(url.replaceFirst("^\\w++://[^/?#]*+", ""));
    }

    /** The beginning of all text of the page, in lower case. */
    String visible() {
        if (visible == null) {
            String text = document.body().text();
            visible = lower(text.substring(0, Math.min(text.length(), REACH)));
        }
        return visible;
    }

    boolean has(String selector) {
        return document.selectFirst(selector) != null;
    }

    int links() {
        return document.select("a[href]").size();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
