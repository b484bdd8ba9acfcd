package cuttings.extract.body;

import cuttings.article.Block;
import cuttings.article.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Finds the story's blocks in a page. Stateless. */
public final class BodyFinder {

    private BodyFinder() {}

    /** The blocks of the story in reading order; empty if the page has none. */
    public static List<Block> find(Document document) {
        List<TextBlock> blocks = BlockReader.read(document);
        Map<Region, Integer> paragraphCharacters = new HashMap<>();
        for (TextBlock block : blocks) {
            if (block.isLikeParagraph()) {
                Region parent = block.region().parent == null ? block.region() : block.region().parent;
                paragraphCharacters.merge(parent, block.characters(), Integer::sum);
                if (parent.parent != null) {
                    paragraphCharacters.merge(parent.parent, block.characters() * 3 / 4, Integer::sum);
                }
            }
        }
        return paragraphCharacters.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(best -> within(best.getKey(), blocks))
                .orElse(List.of());
    }

    private static List<Block> within(Region story, List<TextBlock> blocks) {
        List<Block> body = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (isWithin(block.region(), story)
                    && block.linkDensity() < 0.5
                    && !block.region().isIn("figure")) {
                body.add(new Block(kind(block), Text.clean(block.text())));
            }
        }
        return body;
    }

    private static boolean isWithin(Region inner, Region story) {
        for (Region region = inner; region != null; region = region.parent) {
            if (region == story) {
                return true;
            }
        }
        return false;
    }

    private static Block.Kind kind(TextBlock block) {
        String tag = block.region().tag;
        if (tag.matches("h[1-6]")) {
            return Block.Kind.HEADING;
        }
        return tag.equals("li") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }
}
