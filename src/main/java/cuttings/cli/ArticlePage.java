package cuttings.cli;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Cutting;
import cuttings.article.Photo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints one article for a person: wrapped text, photos set apart. */
final class ArticlePage {

    private static final int MOST_COLUMNS = 88;
    private static final int MOST_OTHERS = 10;

    private final Surroundings surroundings;
    private final Style style;
    private final int columns;

    ArticlePage(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.style = new Style(surroundings.colours());
        this.columns = Math.min(MOST_COLUMNS, surroundings.columns().orElse(MOST_COLUMNS));
    }

    /**
     * Prints an article.
     *
     * @param others those that tell the same text
     */
    void print(Cutting cutting, List<Cutting> others) {
        Article article = cutting.article();
        wrapped("", article.headline()).map(style::bold).forEach(surroundings::println);
        print("", article.standfirst());
        surroundings.println("");
        print("", facts(signed(article), article.site(), article.section()));
        print("", facts(dated("published", article.published()), dated("modified", article.modified())));
        article.body().forEach(this::print);
        article.photos().forEach(this::print);
        printFoot(cutting);
        printOthers(others);
    }

    private void print(Block block) {
        surroundings.println("");
        switch (block.kind()) {
            case HEADING -> wrapped("", block.text()).map(style::bold).forEach(surroundings::println);
            case LIST_ITEM -> print("  • ", block.text());
            case QUOTATION -> print("    ", block.text());
            default -> print("", block.text());
        }
    }

    private void print(Photo photo) {
        surroundings.println("");
        String label = photo.lead() ? "  [lead photo] " : "  [photo] ";
        String credit = photo.credit() == null ? null : "© " + photo.credit();
        String indent = label;
        for (String line : lines(photo.caption() == null ? photo.alt() : photo.caption(), credit)) {
            print(indent, line);
            indent = " ".repeat(label.length());
        }
        if (photo.url() != null) {
            surroundings.println(indent + Printable.line(photo.url()));
        }
    }

    private void printFoot(Cutting cutting) {
        Article article = cutting.article();
        surroundings.println("");
        if (!article.tags().isEmpty()) {
            print("", "tags: " + String.join(", ", article.tags()));
        }
        surroundings.println(Printable.line(article.url()));
        String revision = cutting.revision() == null ? null : "revision " + cutting.revision();
        String number = facts(
                "article " + cutting.id(),
                revision,
                minute("first seen", cutting.firstSeen()),
                minute("fetched", cutting.fetched()));
        wrapped("", number).map(style::dim).forEach(surroundings::println);
    }

    private void printOthers(List<Cutting> others) {
        String list = others.stream()
                .limit(MOST_OTHERS)
                .map(other -> "article " + other.id() + " ("
                        + facts(
                                other.article().site(),
                                dated("published", other.article().published())) + ")")
                .collect(Collectors.joining(", "));
        int more = others.size() - MOST_OTHERS;
        String rest = more > 0 ? " and " + more + " more, which 'cuttings duplicates' lists" : "";
        String text = list.isEmpty() ? null : "the same text: " + list + rest;
        wrapped("", text).map(style::dim).forEach(surroundings::println);
    }

    private void print(String indent, @Nullable String text) {
        wrapped(indent, text).forEach(surroundings::println);
    }

    /** Lines that begin with the indent, the later ones with as many blanks. */
    private Stream<String> wrapped(String indent, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Stream.empty();
        }
        int room = Math.max(20, columns - indent.length());
        String lines =
                String.join("\n" + " ".repeat(indent.length()), DisplayWidth.wrapped(Printable.line(text), room));
        return (indent + lines).lines();
    }

    /** The byline as printed; the names of the authors where only the page's data tells them. */
    static @Nullable String signed(Article article) {
        String names = article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        return article.byline() != null ? article.byline() : names.isEmpty() ? null : names;
    }

    private static @Nullable String dated(String what, @Nullable Object when) {
        return when == null ? null : what + " " + when.toString().replace('T', ' ');
    }

    private static @Nullable String minute(String what, @Nullable Instant when) {
        return when == null ? null : what + " " + UtcMinute.of(when) + " UTC";
    }

    private static String facts(@Nullable String... facts) {
        return String.join(" · ", lines(facts));
    }

    private static List<String> lines(@Nullable String... known) {
        return Stream.of(known).filter(Objects::nonNull).toList();
    }
}
