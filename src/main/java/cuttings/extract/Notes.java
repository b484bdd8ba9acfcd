package cuttings.extract;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import cuttings.article.Photo;
import cuttings.article.Provenance.Field;
import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.BlockFate.Part;
import cuttings.extract.trace.Considered;
import cuttings.extract.trace.Explanation;
import cuttings.extract.trace.Trace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes down what it hears of one page. A block that is out of the body since it is a field has that for its reason. */
final class Notes implements Trace {

    /** A credit may have so many more characters around it. */
    private static final int AROUND_CREDIT = 12;

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
                outcome, considered, outcome instanceof Extraction page ? inPage(page.article()) : List.of());
    }

    private List<BlockFate> inPage(Article article) {
        return blocks.stream().map(block -> inPage(block, article)).toList();
    }

    private BlockFate inPage(BlockFate block, Article article) {
        if (block.isKept() && isInBody(block.text(), article)) {
            return block.part() == Part.BODY
                    ? block
                    : block.instead(Part.BODY, "above the story, and not its standfirst");
        }
        if (block.text().equals(article.standfirst())) {
            return block.instead(Part.STANDFIRST, "the standfirst");
        }
        if (block.part() == Part.BODY) {
            return block.instead(Part.NONE, "other text was taken instead");
        }
        String field = field(block.text(), article);
        return block.isKept() || field == null ? block : block.instead(Part.NONE, field);
    }

    private static boolean isInBody(String text, Article article) {
        return article.body().stream().map(Block::text).anyMatch(block -> block.contains(text));
    }

    private @Nullable String field(String text, Article article) {
        if (text.equals(article.headline())) {
            return "the headline";
        }
        if (text.equals(article.byline())) {
            return "the byline";
        }
        if (article.authors().stream().anyMatch(author -> author.name().equals(text))) {
            return "an author's name";
        }
        if (isDate(Field.PUBLISHED, text) || isDate(Field.MODIFIED, text)) {
            return "line of the date";
        }
        for (int i = 0; i < article.photos().size(); i++) {
            Photo photo = article.photos().get(i);
            if (isCaption(text, photo.caption())) {
                return "caption of photo " + (i + 1);
            }
            if (isCredit(text, photo.credit())) {
                return "credit of photo " + (i + 1);
            }
        }
        return null;
    }

    private boolean isDate(Field field, String text) {
        return considered.getOrDefault(field, List.of()).stream().anyMatch(date -> text.equals(date.raw()));
    }

    /** The caption perhaps with its credit, or most of it. */
    private static boolean isCaption(String text, @Nullable String caption) {
        return caption != null
                && (text.contains(caption) || caption.contains(text) && text.length() * 2 > caption.length());
    }

    private static boolean isCredit(String text, @Nullable String credit) {
        return credit != null && text.contains(credit) && text.length() <= credit.length() + AROUND_CREDIT;
    }
}
