package cuttings.extract.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Where something stands on a page: a CSS selector as jsoup reads it. Immutable. */
public final class Place {

    private final String selector;
    private final Evaluator evaluator;

    /** Reads a selector; what is none is refused. */
    @JsonCreator
    public Place(String selector) {
        this.selector = selector;
        try {
            evaluator = QueryParser.parse(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no selector: " + selector, e);
        }
    }

    /** What stands there. */
    Elements in(Element page) {
        return page.select(evaluator);
    }

    /** The selector as written. */
    @Override
    public String toString() {
        return selector;
    }
}
