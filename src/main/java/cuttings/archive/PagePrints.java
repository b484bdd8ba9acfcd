package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.BlockPrint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The blocks of a page that may repeat on its site.
 *
 * @param headline a hash of the headline
 * @param characters how long each block is, by its print
 */
record PagePrints(long headline, Map<Long, Integer> characters) {

    private static final int MOST_BLOCKS = 300;

    static PagePrints of(Article article, List<String> repeated) {
        Map<Long, Integer> characters = new LinkedHashMap<>();
        Stream<String> text = article.body().stream()
                .filter(block -> block.kind() != Block.Kind.HEADING)
                .map(Block::text);
        Stream.concat(repeated.stream(), text)
                .limit(MOST_BLOCKS)
                .forEach(block -> BlockPrint.of(block).ifPresent(print -> characters.put(print, block.length())));
        return new PagePrints(Objects.toString(article.headline(), "").hashCode(), characters);
    }
}
