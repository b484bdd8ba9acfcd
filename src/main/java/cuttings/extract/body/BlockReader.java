package cuttings.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * Reads a document once, from top to bottom, into its text blocks and images. Used for one document by one thread.
 */
final class BlockReader implements NodeFilter {

    private static final String[] NAMING = {
        "class", "id", "itemprop", "role", "data-component", "data-testid", "data-type"
    };
    private static final Pattern HIDDEN = Pattern.compile("display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden");

    private static final Pattern PICTURE_FILE =
            Pattern.compile("\\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])", Pattern.CASE_INSENSITIVE);

    private static final Evaluator SHOWN_IMAGE = QueryParser.parse("img[src]");

    private static final String PREFORMATTED = "pre";

    /** No story is that long; what comes after is not read. */
    private static final int MOST_BLOCKS = 20_000;

    private static final int MOST_IMAGES = 500;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<ImageSpot> images = new ArrayList<>();
    private final Map<String, Named> named = new HashMap<>();
    private final Region root = new Region(null, "html", 0, "", "", false);
    private final RunningText text;
    private Region region = root;
    private int imagesBefore;
    private int preformatted;

    /** What some elements are called, as one string for all of them, and what that hints at. */
    private record Named(String names, int hints) {
        static final Named NOTHING = new Named("", 0);

        static Named of(String names) {
            return new Named(names, Hint.in(names));
        }
    }

    private BlockReader(String host) {
        this.text = new RunningText(host);
    }

    static Outline read(Document document) {
        BlockReader reader = new BlockReader(host(document.location()));
        NodeTraversor.filter(reader, document.body());
        return new Outline(reader.blocks, reader.images, reader.root);
    }

    /** The last two labels of the host name: enough to tell links that lead away. */
    private static String host(String url) {
        String[] labels =
                url.replaceFirst("^\\w++://", "").split("[/?#:]", 2)[0].split("\\.");
        return labels.length < 2 ? url : labels[labels.length - 2] + "." + labels[labels.length - 1];
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() >= MOST_BLOCKS) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            if (preformatted > 0) {
                appendLines(words.getWholeText());
            } else {
                append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            return open(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, String tag) {
        if (Tags.UNSEEN.contains(tag)) {
            if (tag.equals("noscript") && images.size() < MOST_IMAGES) {
                addImageWithoutScript(element);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Tags.BLOCK_LEVEL.contains(tag)) {
            int around = text.hintsOfNothing();
            endBlock();
            preformatted += tag.equals(PREFORMATTED) ? 1 : 0;
            Named own = named(element);
            region = new Region(region, tag, own.hints() | around, element.className(), own.names(), isHidden(element));
        } else if (Tags.IMAGE.contains(tag)) {
            addImage(element);
        } else if (isLineBreak(element, tag)) {
            text.breakLine();
        } else {
            text.open(tag, named(element).hints() | citation(tag), tag.equals("a") ? element.attr("href") : "");
        }
        return FilterResult.CONTINUE;
    }

    private void addImage(Element image) {
        if (text.isAtLineStart()) {
            endBlock();
        }
        if (images.size() < MOST_IMAGES) {
            images.add(new ImageSpot(image, region, blocks.size() + (text.isBlank() ? 0 : 1), isLinked(image)));
            region.images++;
            imagesBefore++;
        }
    }

    /** Where scripts load an image, it stands here for readers without them: again, or only here. */
    private void addImageWithoutScript(Element element) {
        Element image = element.selectFirst(SHOWN_IMAGE);
        ImageSpot before = images.isEmpty() ? null : images.get(images.size() - 1);
        boolean again = before != null && imagesBefore > 0 && before.region() == region;
        if (image != null && !again) {
            addImage(image);
        } else if (image != null && !hasAddress(before.element())) {
            images.set(images.size() - 1, new ImageSpot(image, region, before.next(), before.linked()));
        }
    }

    private static boolean hasAddress(Element image) {
        return image.attributes().asList().stream()
                .anyMatch(
                        attribute -> PICTURE_FILE.matcher(attribute.getValue()).find()
                                || attribute.getKey().endsWith("srcset")
                                        && !attribute.getValue().isBlank());
    }

    /** Whether it is a link, other than to its own full size. */
    private static boolean isLinked(Element image) {
        Element link = image.parent();
        while (link != null && !(link.normalName().equals("a") && link.hasAttr("href"))) {
            link = link.parent();
        }
        return link != null && leadsElsewhere(link.attr("href"));
    }

    private static boolean leadsElsewhere(String address) {
        return !address.startsWith("#")
                && !address.startsWith("javascript:")
                && !PICTURE_FILE.matcher(address).find();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String tag) {
        if (Tags.BLOCK_LEVEL.contains(tag)) {
            endBlock();
            preformatted -= tag.equals(PREFORMATTED) ? 1 : 0;
            region.close();
            region = region.up(1);
        } else if (!Tags.IMAGE.contains(tag) && !isLineBreak(element, tag)) {
            text.close(tag, text.hasCredit() ? named(element).hints() | citation(tag) : 0);
        }
    }

    /** Under a picture, {@code cite} names its maker. */
    private int citation(String tag) {
        return tag.equals("cite") && region.innermost("figcaption") != null ? Hint.CREDIT.bit() : 0;
    }

    private static boolean isHidden(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || element.attr("aria-hidden").equals("true")
                        || element.hasAttr("style")
                                && HIDDEN.matcher(element.attr("style")).find());
    }

    /** Besides {@code br} itself, an empty element that is styled as one. */
    private static boolean isLineBreak(Element element, String tag) {
        return tag.equals("br") || element.childNodeSize() == 0 && element.hasClass("br");
    }

    private Named named(Element element) {
        String names = element.attributesSize() == 0 ? "" : names(element);
        return names.isEmpty() ? Named.NOTHING : named.computeIfAbsent(names, Named::of);
    }

    /** What the element is called: its class, its id and the like, with blanks between them. */
    private static String names(Element element) {
        String names = "";
        for (String attribute : NAMING) {
            String value = element.attributes().get(attribute);
            if (!value.isEmpty()) {
                names = names.isEmpty() ? value : names.concat(" ").concat(value);
            }
        }
        return names;
    }

    /** In preformatted text, the end of a line is a line break. */
    private void appendLines(String words) {
        int start = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
            append(words.substring(start, end));
            text.breakLine();
            start = end + 1;
        }
        append(words.substring(start));
    }

    private void append(String words) {
        if (text.endsBefore(words)) {
            endBlock();
        }
        text.append(words);
    }

    private void endBlock() {
        if (!text.isBlank()) {
            TextBlock block = text.block(blocks.size(), region, imagesBefore);
            blocks.add(block);
            region.add(block);
            imagesBefore = 0;
        }
        text.clear();
    }
}
