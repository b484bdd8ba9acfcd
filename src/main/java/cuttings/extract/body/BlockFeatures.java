package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a block shows of being part of the story, as numbers: its text, its mark-up, its place, its neighbours, and its
 * likeness to what is known of the story already.
 */
final class BlockFeatures {

    private static final String CLOSING_QUOTES = "\"'\u201d\u2019\u00bb\u300d)";
    private static final int SURE_LENGTH = 30;

    private final Outline outline;
    private final String articleBody;
    private final String headline;
    private final String description;
    private final Set<String> headlineWords;
    private final List<String> signatures;
    private final int headlineIndex;
    private final int storyFirst;
    private final int storyLast;
    private final int[] charactersBefore;

    BlockFeatures(Outline outline, Clues clues) {
        this.outline = outline;
        this.articleBody = Clues.letters(clues.articleBody());
        this.headline = Clues.letters(clues.headline());
        this.description = Clues.letters(clues.description());
        this.headlineWords = words(clues.headline() == null ? "" : clues.headline());
        this.signatures = clues.signatures().stream()
                .map(Clues::letters)
                .filter(name -> name.length() > 3)
                .toList();
        this.headlineIndex = headlineIndex();
        int first = -1;
        int last = -1;
        this.charactersBefore = new int[outline.blocks.size() + 1];
        for (TextBlock block : outline.blocks) {
            int i = block.index();
            boolean paragraph = block.isLikeParagraph();
            charactersBefore[i + 1] = charactersBefore[i] + (paragraph ? block.characters() : 0);
            if (paragraph && outline.meeting(block) == outline.story) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.storyFirst = first;
        this.storyLast = last;
    }

    private int headlineIndex() {
        int found = -1;
        for (TextBlock block : outline.blocks) {
            boolean heading = headingLevel(block.region()) == 1;
            if (heading && !headline.isEmpty() && Clues.letters(block.text()).equals(headline)) {
                return block.index();
            }
            found = found < 0 && heading ? block.index() : found;
        }
        return found;
    }

    void fill(FeatureRow row, TextBlock block) {
        row.clear();
        text(row, block);
        markup(row, block);
        place(row, block);
        likeness(row, block);
        neighbour(row, "previous", block, -1);
        neighbour(row, "next", block, 1);
        neighbour(row, "before previous", block, -2);
        neighbour(row, "after next", block, 2);
    }

    private void text(FeatureRow row, TextBlock block) {
        String text = block.text();
        int letters = 0;
        int digits = 0;
        int capitals = 0;
        int blanks = 0;
        int commas = 0;
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isLetter(unit)) {
                letters++;
                capitals += Character.isUpperCase(unit) ? 1 : 0;
            } else if (Character.isDigit(unit)) {
                digits++;
            } else if (unit == ' ') {
                blanks++;
            } else if (unit == ',' || unit == '\u3001' || unit == '\uff0c' || unit == '\u060c') {
                commas++;
            } else if (unit == '|'
                    || unit == '/'
                    || unit == '\u2022'
                    || unit == '\u00b7'
                    || unit == '>'
                    || unit == '\u203a') {
                separators++;
            }
        }
        double length = Math.max(1, text.length());
        row.add("characters", Math.log(length));
        row.add("words", blanks + 1);
        row.add("letters a word", letters / (blanks + 1.0));
        row.add("share of digits", digits / length);
        row.add("share of capitals", capitals / Math.max(1.0, letters));
        row.add("commas", commas);
        row.add("separators", separators);
        row.add("sentences", block.sentences());
        row.add("ending", ending(text));
        row.add("beginning", beginning(text));
        row.add("copies", Math.min(6, outline.copies(block)));
        row.add("rights", text.indexOf('\u00a9') >= 0 || text.contains("(c)") || text.contains("(C)"));
        row.add("at sign", text.indexOf('@') >= 0);
        row.add("quotation", text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0 || text.indexOf('\u00ab') >= 0);
        row.add("colon", text.indexOf(':') >= 0);
        row.add("question", text.indexOf('?') >= 0);
        row.add("exclamation", text.indexOf('!') >= 0);
        int furniture = Furniture.beginning(text);
        row.add("furniture whole", furniture < 0);
        for (Furniture kind : Furniture.values()) {
            row.add("furniture " + kind, (furniture & kind.bit()) != 0);
        }
    }

    /** 0 a letter, 1 a digit, 2 a full stop, 3 a question or exclamation, 4 a colon, 5 an ellipsis, 6 anything else. */
    private static int ending(String text) {
        int end = text.length();
        while (end > 1 && CLOSING_QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = text.charAt(end - 1);
        if (Character.isLetter(last)) {
            return 0;
        }
        if (Character.isDigit(last)) {
            return 1;
        }
        return switch (last) {
            case '.' -> text.endsWith("...") ? 5 : 2;
            case '\u3002', '\u0964', '\u06d4' -> 2;
            case '!', '?', '\uff01', '\uff1f', '\u061f' -> 3;
            case ':', '\uff1a' -> 4;
            case '\u2026' -> 5;
            default -> 6;
        };
    }

    /** 0 a capital, 1 another letter, 2 a digit, 3 a quotation mark, 4 a bracket, 5 anything else. */
    private static int beginning(String text) {
        char first = text.charAt(0);
        if (Character.isLetter(first)) {
            return Character.isLowerCase(first) ? 1 : 0;
        }
        if (Character.isDigit(first)) {
            return 2;
        }
        if ("\"'\u201c\u201e\u00ab\u2018\u300c".indexOf(first) >= 0) {
            return 3;
        }
        return first == '(' || first == '[' || first == '\u3010' ? 4 : 5;
    }

    private void markup(FeatureRow row, TextBlock block) {
        Region region = block.region();
        row.add("link density", block.linkDensity());
        row.add("links", Math.min(20, block.links().all()));
        row.add("fragment links", Math.min(5, block.links().fragments()));
        row.add("foreign links", Math.min(5, block.links().foreign()));
        row.add("hidden", region.hidden);
        row.add("images before", Math.min(3, block.imagesBefore()));
        row.add("marked credit", block.marks().creditFrom() >= 0);
        row.add("strong", block.marks().strongCharacters() / (double) block.characters());
        row.add("emphasis", block.marks().emphasisCharacters() / (double) block.characters());
        row.add("tag", tag(region));
        row.add("heading level", headingLevel(region));
        int inside = 0;
        int outside = 0;
        int tags = 0;
        Region meeting = outline.meeting(block);
        for (Region each = region; each.parent != null; each = each.parent) {
            if (each != meeting && outside == 0 && each.depth > meeting.depth) {
                inside |= each.hints;
            }
            outside |= each.depth <= meeting.depth ? each.hints : 0;
            tags |= tagBit(each.tag);
        }
        for (String name : List.of(
                "article",
                "main",
                "aside",
                "nav",
                "footer",
                "header",
                "figure",
                "form",
                "table",
                "li",
                "blockquote",
                "section",
                "figcaption")) {
            row.add("in " + name, (tags & tagBit(name)) != 0);
        }
        Region parent = region.up(1);
        for (Hint hint : Hint.values()) {
            row.add("own " + hint, (region.hints & hint.bit()) != 0);
            row.add("inline " + hint, (block.marks().hints() & hint.bit()) != 0);
            row.add("parent " + hint, (parent.hints & hint.bit()) != 0);
            row.add("inside " + hint, (inside & hint.bit()) != 0);
            row.add("outside " + hint, (outside & hint.bit()) != 0);
        }
    }

    private static int tagBit(String tag) {
        return switch (tag) {
            case "article" -> 1;
            case "main" -> 2;
            case "aside" -> 4;
            case "nav", "menu" -> 8;
            case "footer" -> 16;
            case "header" -> 32;
            case "figure" -> 64;
            case "form" -> 128;
            case "table" -> 256;
            case "li" -> 512;
            case "blockquote" -> 1024;
            case "section" -> 2048;
            case "figcaption" -> 4096;
            default -> 0;
        };
    }

    /** Ordered from what most likely is story to what hardly is. */
    private static int tag(Region region) {
        return switch (region.tag) {
            case "p" -> 0;
            case "pre" -> 1;
            case "blockquote" -> 2;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> 3;
            case "li" -> 4;
            case "dd", "dt" -> 5;
            case "td", "th" -> 6;
            case "div" -> 7;
            case "section", "article", "main" -> 8;
            case "figcaption", "figure", "caption" -> 9;
            default -> 10;
        };
    }

    static int headingLevel(Region region) {
        String tag = region.tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1)) ? tag.charAt(1) - '0' : 0;
    }

    private void place(FeatureRow row, TextBlock block) {
        int index = block.index();
        int total = outline.blocks.size();
        Region region = block.region();
        Region meeting = outline.meeting(block);
        row.add("place", index / (double) total);
        row.add("below headline", headlineIndex < 0 ? -1 : Math.signum(index - headlineIndex));
        row.add("blocks from headline", headlineIndex < 0 ? -100 : Math.max(-50, Math.min(50, index - headlineIndex)));
        row.add("from story's first", Math.max(-50, Math.min(50, index - storyFirst)));
        row.add("from story's last", Math.max(-50, Math.min(50, index - storyLast)));
        row.add("text before", charactersBefore[index] / (double) Math.max(1, charactersBefore[total]));
        row.add(
                "text after",
                (charactersBefore[total] - charactersBefore[index + 1])
                        / (double) Math.max(1, charactersBefore[total]));
        row.add("depth", region.depth);
        row.add("depth below meeting", region.depth - meeting.depth);
        row.add("story above meeting", outline.story.depth - meeting.depth);
        row.add("story's text", Math.log(1 + outline.story.paragraphCharacters));
        row.add(
                "story's share",
                outline.story.paragraphCharacters / (double) Math.max(1, outline.root.paragraphCharacters));
        Outline.Group group = outline.group(block);
        row.add("group's blocks", Math.min(100, group.blocks));
        row.add("group's share", group.paragraphCharacters / (double) Math.max(1, outline.root.paragraphCharacters));
        row.add("group's length", Math.log(group.characters / (double) group.blocks));
        row.add("group's link density", group.linkCharacters / (double) Math.max(1, group.characters));
        row.add("group from first", index - group.firstIndex);
        row.add("group to last", group.lastIndex - index);
        for (int level = 0; level <= 3; level++) {
            region(row, level, region.up(level));
        }
    }

    private void region(FeatureRow row, int level, Region region) {
        row.add("region " + level + " characters", Math.log(1 + region.characters));
        row.add("region " + level + " images", Math.min(10, region.images));
        row.add("region " + level + " blocks", Math.min(200, region.blocks));
        row.add("region " + level + " link density", region.linkDensity());
        row.add(
                "region " + level + " paragraphs",
                region.paragraphCharacters / (double) Math.max(1, region.characters));
    }

    private void likeness(FeatureRow row, TextBlock block) {
        String letters = block.characters() < 20_000 ? Clues.letters(block.text()) : "";
        row.add("in articleBody", inArticleBody(letters));
        row.add("is headline", !headline.isEmpty() && letters.equals(headline));
        row.add("headline's words", headlineOverlap(block));
        row.add("is author", !letters.isEmpty() && letters.length() < 200 && isSignature(letters));
        row.add("is description", descriptionLikeness(letters));
    }

    private double inArticleBody(String letters) {
        if (articleBody.length() < 100) {
            return -1;
        }
        if (letters.isEmpty() || !articleBody.contains(letters)) {
            return letters.length() >= SURE_LENGTH && articleBody.contains(letters.substring(0, SURE_LENGTH - 5))
                    ? 1
                    : 0;
        }
        return letters.length() >= SURE_LENGTH ? 3 : 2;
    }

    private boolean isSignature(String letters) {
        return signatures.stream()
                .anyMatch(name -> letters.contains(name) && letters.length() < 3 * name.length() + 12);
    }

    private double descriptionLikeness(String letters) {
        if (description.length() < SURE_LENGTH || letters.length() < SURE_LENGTH) {
            return 0;
        }
        if (letters.equals(description)) {
            return 3;
        }
        String start = letters.substring(0, SURE_LENGTH);
        return description.startsWith(start) ? 2 : description.contains(start) ? 1 : 0;
    }

    private double headlineOverlap(TextBlock block) {
        if (headlineWords.isEmpty() || block.characters() > 300) {
            return 0;
        }
        Set<String> own = words(block.text());
        long shared = own.stream().filter(headlineWords::contains).count();
        return shared / (double) Math.max(headlineWords.size(), own.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private void neighbour(FeatureRow row, String which, TextBlock block, int step) {
        int index = block.index() + step;
        boolean there = index >= 0 && index < outline.blocks.size();
        TextBlock other = there ? outline.blocks.get(index) : block;
        row.add(which + " characters", there ? Math.log(other.characters()) : -1);
        row.add(which + " link density", there ? other.linkDensity() : 1);
        row.add(which + " sentences", there ? Math.min(5, other.sentences()) : -1);
        row.add(which + " tag", there ? tag(other.region()) : -1);
        row.add(which + " heading level", there ? headingLevel(other.region()) : -1);
        row.add(which + " built alike", there && other.region().signature == block.region().signature);
        row.add(
                which + " beside",
                there && other.region().up(1) == block.region().up(1));
    }
}
