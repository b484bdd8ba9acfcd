package cuttings.extract;

import cuttings.article.Block;
import cuttings.extract.body.Story;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a story begins: what is its standfirst, and what its text without that. The standfirst is not repeated in the text,
 * and no line above the text that is none gets lost.
 *
 * @param standfirst null if there is none
 * @param text the body's blocks
 */
record Opening(@Nullable String standfirst, List<Block> text) {

    /** The printed standfirst; where that turns out to stand in the text, what was found above the text. */
    static Opening of(@Nullable String printed, Story story) {
        if (printed == null || isOfText(printed, story)) {
            List<String> above = story.standfirst();
            return new Opening(above.isEmpty() ? null : String.join(" ", above), story.blocks());
        }
        return new Opening(printed, text(printed, story));
    }

    /** Whether the text has it behind its start, or as a start that is just another paragraph, or is nothing else. */
    private static boolean isOfText(String printed, Story story) {
        List<String> text = story.blocks().stream().map(Block::text).toList();
        boolean plain = story.plainStart() || !story.standfirst().isEmpty() || text.size() == 1;
        int place = text.indexOf(printed);
        return place > 0 || place == 0 && plain;
    }

    private static List<Block> text(String standfirst, Story story) {
        List<Block> text = new ArrayList<>(story.standfirst().stream()
                .filter(line -> !standfirst.contains(line))
                .map(Block::paragraph)
                .toList());
        story.blocks().stream()
                .filter(block -> !block.text().equals(standfirst))
                .forEach(text::add);
        return text;
    }
}
