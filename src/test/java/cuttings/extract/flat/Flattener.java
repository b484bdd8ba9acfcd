package cuttings.extract.flat;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The ways in which scrapers leave a page as bare text; each turns a parsed page into lines. Thread-safe. */
enum Flattener {
    /** The page's title, then one line a block, and nothing between them. */
    LINES(0, 0),
    /** A blank line between any two blocks. */
    SPACED(1, 1),
    /** As a browser copies a page: blank lines around paragraphs and headings, sprite titles run together in front. */
    COPIED(0, 1),
    /** One line a piece of text, so that links and emphasis break paragraphs; the page's title in front. */
    PIECES(0, 0);

    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "noscript", "template", "iframe", "object", "textarea", "select");
    private static final Set<String> WITH_MARGIN =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "figure", "table", "pre");

    private final int blankLines;
    private final int blankLinesAtMargins;

    Flattener(int blankLines, int blankLinesAtMargins) {
        this.blankLines = blankLines;
        this.blankLinesAtMargins = blankLinesAtMargins;
    }

    /** The name on the command line and in reports: {@code lines}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page's visible text in this way, lines ended by {@code \n}. */
    String flatten(Document page) {
        Sheet sheet = new Sheet();
        if (this == LINES || this == PIECES) {
            sheet.add(page.title());
            sheet.end(0);
        }
        NodeTraversor.traverse(new Visitor(sheet), page);
        return sheet.text();
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || this != COPIED && element.normalName().equals("svg");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private int blankLinesAround(Element element) {
        return WITH_MARGIN.contains(element.normalName()) ? blankLinesAtMargins : blankLines;
    }

    /** Walks a page; {@code unseen} is the element whose whole content is skipped. */
    private final class Visitor implements NodeVisitor {
        private final Sheet sheet;
        private Node unseen;

        Visitor(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void head(Node node, int depth) {
            if (unseen != null) {
                return;
            }
            if (node instanceof TextNode text) {
                sheet.add(text.getWholeText());
                if (Flattener.this == PIECES) {
                    sheet.end(0);
                }
            } else if (node instanceof Element element) {
                if (isUnseen(element)) {
                    unseen = element;
                } else if (isBlock(element)) {
                    sheet.end(blankLinesAround(element));
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (unseen == node) {
                unseen = null;
            } else if (unseen == null && node instanceof Element element && isBlock(element)) {
                sheet.end(blankLinesAround(element));
            }
        }
    }

    /** Lines as they come; blank lines are remembered and written only before more text. */
    private static final class Sheet {
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int blank;

        void add(String text) {
            line.append(text);
        }

        void end(int blankLines) {
            String text = Text.clean(line.toString());
            line.setLength(0);
            if (!text.isEmpty()) {
                for (int i = 0; i < blank && !lines.isEmpty(); i++) {
                    lines.add("");
                }
                lines.add(text);
                blank = 0;
            }
            blank = Math.max(blank, blankLines);
        }

        String text() {
            end(0);
            return String.join("\n", lines) + "\n";
        }
    }
}
