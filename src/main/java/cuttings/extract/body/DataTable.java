package cuttings.extract.body;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of values in rows, rather than one that only lays out the page: no table within it, several rows of several
 * cells, and no cell that holds the story. Immutable once collected.
 */
final class DataTable {

    private static final int MOST_BLOCKS_OF_CELL = 3;
    private static final String BETWEEN_CELLS = " | ";

    private final List<TextBlock> blocks = new ArrayList<>();
    private final Map<Region, Map<Region, List<TextBlock>>> rows = new LinkedHashMap<>();
    private boolean nests;

    private DataTable() {}

    /** The data tables of a page by the elements that they are. */
    static Map<Region, DataTable> in(Outline outline) {
        Map<Region, DataTable> tables = new IdentityHashMap<>();
        for (TextBlock block : outline.blocks) {
            Region table = block.region().innermost("table");
            if (table != null) {
                tables.computeIfAbsent(table, element -> new DataTable()).add(block);
            }
        }
        for (Region table : Set.copyOf(tables.keySet())) {
            Region around = table.up(1).innermost("table");
            if (around != null && tables.containsKey(around)) {
                tables.get(around).nests = true;
            }
        }
        tables.values().removeIf(table -> !table.isOfData(outline.story));
        return tables;
    }

    private void add(TextBlock block) {
        Region cell = cell(block);
        Region row = cell == null ? null : cell.up(1);
        blocks.add(block);
        if (row != null) {
            rows.computeIfAbsent(row, element -> new LinkedHashMap<>())
                    .computeIfAbsent(cell, element -> new ArrayList<>())
                    .add(block);
        }
    }

    private static @Nullable Region cell(TextBlock block) {
        Region region = block.region();
        while (!region.tag.equals("td") && !region.tag.equals("th") && !region.tag.equals("table")) {
            region = region.up(1);
        }
        return region.tag.equals("table") ? null : region;
    }

    private boolean isOfData(Region story) {
        long wide = rows.values().stream().filter(row -> row.size() > 1).count();
        boolean holdsStory = rows.values().stream()
                .flatMap(row -> row.entrySet().stream())
                .anyMatch(cell -> cell.getValue().size() > MOST_BLOCKS_OF_CELL || story.isWithin(cell.getKey()));
        return !nests && wide > 1 && !holdsStory;
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    /** The first block of a row stands for all of it. */
    boolean isRowBegin(TextBlock block) {
        Region cell = cell(block);
        return cell == null || rows.get(cell.up(1)).values().iterator().next().get(0) == block;
    }

    /** The cells of the row that the block stands in; a caption is a row of its own. */
    String row(TextBlock block) {
        Region cell = cell(block);
        if (cell == null) {
            return Text.clean(block.text());
        }
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (Map.Entry<Region, List<TextBlock>> each : rows.get(cell.up(1)).entrySet()) {
            for (; column < each.getKey().place; column++) {
                text.append(BETWEEN_CELLS);
            }
            each.getValue().forEach(part -> text.append(' ').append(part.text()));
        }
        return Text.clean(text.toString());
    }
}
