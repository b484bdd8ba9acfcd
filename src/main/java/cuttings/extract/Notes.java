package cuttings.extract;

import cuttings.article.Article;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import cuttings.article.Photo;
import cuttings.article.Provenance.Field;
import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.Considered;
import cuttings.extract.trace.Explanation;
import cuttings.extract.trace.Trace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes down what it hears of one page. */
final class Notes implements Trace {

    private final Map<Field, List<Considered>> considered = new EnumMap<>(Field.class);
    private List<BlockFate> blocks = List.of();

    @Override
    public void field(Field field, Supplier<List<Considered>> values) {
        considered.put(field, values.get());
    }

    @Override
    public void blocks(Supplier<List<BlockFate>> fates) {
        blocks = fates.get();
    }

    Explanation explain(PageOutcome outcome) {
        return new Explanation(
                outcome,
                considered,
                outcome instanceof Extraction extraction
                        ? blocks.stream()
                                .map(block -> inArticle(block, extraction.article()))
                                .toList()
                        : List.of());
    }

    /** A block that is out of the body because it is a field of the article has that for its reason. */
    private static BlockFate inArticle(BlockFate block, Article article) {
        String field = block.isKept() ? null : field(block.text(), article);
        return field == null ? block : block.droppedAs(field);
    }

    private static @Nullable String field(String text, Article article) {
        if (text.equals(article.headline())) {
            return "the headline";
        }
        if (text.equals(article.standfirst())) {
            return "the standfirst";
        }
        if (text.equals(article.byline())) {
            return "the byline";
        }
        for (int i = 0; i < article.photos().size(); i++) {
            String said = said(article.photos().get(i), text);
            if (said != null) {
                return said + (i + 1);
            }
        }
        return null;
    }

    private static @Nullable String said(Photo photo, String text) {
        String caption = Objects.toString(photo.caption(), "");
        String credit = Objects.toString(photo.credit(), "");
        if (!caption.isEmpty() && (text.contains(caption) || caption.contains(text))) {
            return "caption of photo ";
        }
        return !credit.isEmpty() && text.contains(credit) ? "credit of photo " : null;
    }
}
