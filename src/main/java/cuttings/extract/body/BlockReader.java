package cuttings.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads a document once, from top to bottom, into its text blocks. Used for one document by one thread. */
final class BlockReader implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "map",
            "select",
            "textarea",
            "input",
            "button",
            "head",
            "rp",
            "rt",
            "datalist");
    private static final Set<String> BLOCK_LEVEL = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "caption",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "ul");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em");

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> hintsOfNames = new HashMap<>();
    private final Region root = new Region(null, "html", 0, "");
    private Region region = root;
    private int openLinks;
    private int openStrong;
    private int openEmphasis;
    private int lineBreaks;
    private int linkCharacters;
    private int strongCharacters;
    private int emphasisCharacters;
    private int links;
    private int inlineHints;

    private BlockReader() {}

    static Outline read(Document document) {
        BlockReader reader = new BlockReader();
        NodeTraversor.filter(reader, document.body());
        return new Outline(reader.blocks, reader.root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlockLevel(tag)) {
            endBlock();
            region = new Region(region, tag, hints(element), element.className());
        } else if (isLineBreak(element, tag)) {
            breakLine();
        } else {
            openInline(element, tag);
        }
        return FilterResult.CONTINUE;
    }

    private void openInline(Element element, String tag) {
        inlineHints |= hints(element);
        if (tag.equals("a")) {
            openLinks++;
            links++;
        } else if (STRONG.contains(tag)) {
            openStrong++;
        } else if (EMPHASIS.contains(tag)) {
            openEmphasis++;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(String tag) {
        if (isBlockLevel(tag)) {
            endBlock();
            region.close();
            region = region.up(1);
        } else if (tag.equals("a")) {
            openLinks--;
        } else if (STRONG.contains(tag)) {
            openStrong--;
        } else if (EMPHASIS.contains(tag)) {
            openEmphasis--;
        }
    }

    private static boolean isBlockLevel(String tag) {
        return BLOCK_LEVEL.contains(tag);
    }

    /** Besides {@code br} itself, an empty element that is styled as one. */
    private static boolean isLineBreak(Element element, String tag) {
        return tag.equals("br") || element.childNodeSize() == 0 && element.hasClass("br");
    }

    private int hints(Element element) {
        return element.attributesSize() == 0 ? 0 : hints(element.className()) | hints(element.id());
    }

    private int hints(String names) {
        return names.isEmpty() ? 0 : hintsOfNames.computeIfAbsent(names, Hint::in);
    }

    private void breakLine() {
        lineBreaks++;
        if (lineBreaks >= 2) {
            endBlock();
        }
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit > ' ' && unit != '\u00a0') {
                if (lineBreaks > 0) {
                    appendBlank();
                }
                lineBreaks = 0;
                text.append(unit);
            } else {
                appendBlank();
            }
        }
        int added = text.length() - before;
        linkCharacters += openLinks > 0 ? added : 0;
        strongCharacters += openStrong > 0 ? added : 0;
        emphasisCharacters += openEmphasis > 0 ? added : 0;
    }

    private void appendBlank() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void endBlock() {
        String whole = text.toString().strip();
        if (!whole.isEmpty() && region != null) {
            TextBlock block = new TextBlock(
                    blocks.size(),
                    region,
                    whole,
                    linkCharacters,
                    strongCharacters,
                    emphasisCharacters,
                    links,
                    inlineHints);
            blocks.add(block);
            region.add(block);
        }
        text.setLength(0);
        linkCharacters = 0;
        strongCharacters = 0;
        emphasisCharacters = 0;
        links = openLinks > 0 ? 1 : 0;
        inlineHints = 0;
        lineBreaks = 0;
    }
}
