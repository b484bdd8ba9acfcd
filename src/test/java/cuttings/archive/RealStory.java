package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The headline and the body of a real page.
 *
 * @param sentences the body's paragraphs, each as its sentences; no paragraph is empty
 */
record RealStory(String headline, List<List<String>> sentences) {

    /** Reads the fields {@code headline} and {@code body} of each line that has a body. */
    static List<RealStory> read(Path jsonLines) throws IOException {
        JsonMapper json = JsonMapper.shared();
        try (Stream<String> lines = Files.lines(jsonLines)) {
            return lines.map(json::readTree)
                    .map(RealStory::of)
                    .filter(story -> !story.sentences.isEmpty())
                    .toList();
        }
    }

    private static RealStory of(JsonNode page) {
        return new RealStory(
                page.path("headline").asString(""),
                Arrays.stream(page.path("body").asString("").split("\n"))
                        .map(RealStory::sentences)
                        .filter(sentences -> !sentences.isEmpty())
                        .toList());
    }

    private static List<String> sentences(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(paragraph.substring(from, to).strip());
        }
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    List<String> paragraphs() {
        return sentences.stream().map(paragraph -> String.join(" ", paragraph)).toList();
    }

    List<String> allSentences() {
        return sentences.stream().flatMap(List::stream).toList();
    }

    /** As an article of this address. */
    Article at(String url) {
        return new Article(
                url,
                null,
                "paper.example",
                null,
                null,
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                paragraphs().stream().map(Block::paragraph).toList(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
    }
}
