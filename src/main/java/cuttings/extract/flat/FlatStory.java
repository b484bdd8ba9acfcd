package cuttings.extract.flat;

import cuttings.article.Article;
import java.util.List;

/**
 * What was read from a flattened page.
 *
 * @param article its fields
 * @param repeated the lines that are not in the text only because they repeat on the site
 */
public record FlatStory(Article article, List<String> repeated) {

    public FlatStory {
        repeated = List.copyOf(repeated);
    }
}
