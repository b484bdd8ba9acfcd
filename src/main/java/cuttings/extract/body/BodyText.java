package cuttings.extract.body;

import cuttings.article.Block;
import cuttings.article.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of an article out of the blocks of a page: a data table is kept or left whole, row by row. */
final class BodyText {

    private static final int ENOUGH = 400;
    private static final int HARDLY_ANY = 4;

    private final Outline outline;
    private final Map<Region, DataTable> tables;

    BodyText(Outline outline) {
        this.outline = outline;
        this.tables = DataTable.in(outline);
    }

    /** The body with all of a table of which it has most, and nothing of one of which it has less. */
    List<TextBlock> withWholeTables(List<TextBlock> body) {
        if (body.stream().allMatch(block -> table(block) == null)) {
            return body;
        }
        Set<TextBlock> kept = new HashSet<>(body);
        for (DataTable table : tables.values()) {
            List<TextBlock> found =
                    table.blocks().stream().filter(kept::contains).toList();
            if (characters(found) * 2 >= characters(table.blocks())) {
                kept.addAll(table.blocks());
            } else {
                found.forEach(kept::remove);
            }
        }
        return outline.blocks.stream().filter(kept::contains).toList();
    }

    private @Nullable DataTable table(TextBlock block) {
        Region element = block.region().innermost("table");
        return element == null ? null : tables.get(element);
    }

    boolean isInTable(TextBlock block) {
        return table(block) != null;
    }

    static int characters(List<TextBlock> blocks) {
        return blocks.stream().mapToInt(TextBlock::characters).sum();
    }

    /** Whether the page itself shows hardly any of what structured data says is the body. */
    static boolean isShort(List<TextBlock> body, @Nullable String told) {
        return told != null && told.length() > ENOUGH && characters(body) * HARDLY_ANY < told.length();
    }

    /** The body, or what structured data says it is where the page itself shows hardly any of that. */
    List<Block> blocks(List<TextBlock> body, @Nullable String told) {
        if (told != null && isShort(body, told)) {
            return told.lines()
                    .map(Text::clean)
                    .filter(line -> !line.isEmpty())
                    .map(Block::paragraph)
                    .toList();
        }
        List<Block> blocks = new ArrayList<>();
        for (TextBlock block : body) {
            DataTable table = table(block);
            if (table == null) {
                blocks.add(new Block(BlockKind.of(block), Text.clean(block.text())));
            } else if (table.isRowBegin(block)) {
                blocks.add(new Block(Block.Kind.TABLE_ROW, table.row(block)));
            }
        }
        return blocks;
    }
}
