package cuttings.extract.body;

import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** Writes what blocks were taken for the story, for the scorer and for a person. */
final class BodyReport {

    static final List<String> CORPORA = List.of("news", "articles", "snippets");

    private static final ObjectMapper JSON = new ObjectMapper();

    private BodyReport() {}

    static void write(
            List<TrainingPage> pages, Map<String, BlockScorer.Scores> judged, Map<String, String> predictions, Path out)
            throws IOException {
        for (String corpus : CORPORA) {
            List<String> lines = new ArrayList<>();
            List<String> blocks = new ArrayList<>();
            for (TrainingPage page : pages) {
                if (page.id().startsWith(corpus + "/")) {
                    lines.add(predictions.get(page.id()));
                    blocks.add("##### " + page.id());
                    page.blocks().forEach(block -> blocks.add(line(page, block, judged.get(page.id()))));
                }
            }
            Files.write(out.resolve("cv_" + corpus + ".jsonl"), lines);
            Files.write(out.resolve("cv_" + corpus + ".txt"), blocks);
        }
    }

    /** What the whole extractor makes of a page, as the scorer reads it. */
    static String prediction(TrainingPage page, Extractor extractor) {
        Capture capture =
                Capture.ofFile(page.url(), TrainingPages.FETCHED, "text/html", TrainingPages.content(page.file()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", page.id().substring(page.id().indexOf('/') + 1));
        if (extractor.extract(capture, ExtractionHints.NONE) instanceof Extraction extraction) {
            fields.put("standfirst", extraction.article().standfirst());
            fields.put("body", extraction.article().bodyText());
        }
        return JSON.writeValueAsString(fields);
    }

    private static String line(TrainingPage page, TextBlock block, BlockScorer.Scores scores) {
        String text = block.text();
        double score = scores.body()[block.index()];
        String mark = page.labels()[block.index()].name().charAt(0)
                + (score > 0.5 ? "#" : " ")
                + (scores.standfirst()[block.index()] > 0.5 ? "S" : " ");
        String shown = text.length() > 160
                ? text.substring(0, 120) + "\u2026" + text.length() + "\u2026" + text.substring(text.length() - 30)
                : text;
        return String.format(
                Locale.ROOT,
                "%s %.2f %3d %-40s ld%.2f %s",
                mark,
                score,
                block.index(),
                path(block.region()),
                block.linkDensity(),
                shown);
    }

    private static String path(Region region) {
        StringBuilder path = new StringBuilder();
        Region each = region;
        for (int i = 0; each != null && i < 5; i++) {
            path.insert(0, ">" + each.tag);
            each = each.parent;
        }
        return path.toString();
    }
}
