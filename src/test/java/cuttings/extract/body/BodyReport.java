package cuttings.extract.body;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** Writes what blocks were taken for the story, for the scorer and for a person. */
final class BodyReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BodyReport() {}

    static void write(List<TrainingPage> pages, Map<String, double[]> predictions, Path out, PrintStream log)
            throws IOException {
        for (String corpus : List.of("news", "articles")) {
            List<String> lines = new ArrayList<>();
            List<String> blocks = new ArrayList<>();
            for (TrainingPage page : pages) {
                if (page.id().startsWith(corpus + "/")) {
                    double[] scores = predictions.get(page.id());
                    lines.add(prediction(page, scores));
                    blocks.add("##### " + page.id());
                    page.blocks().forEach(block -> blocks.add(line(page, block, scores[block.index()])));
                }
            }
            Files.write(out.resolve("cv_" + corpus + ".jsonl"), lines);
            Files.write(out.resolve("cv_" + corpus + ".txt"), blocks);
        }
        double loss = 0;
        double weight = 0;
        for (TrainingPage page : pages) {
            double[] scores = predictions.get(page.id());
            for (int i = 0; i < scores.length; i++) {
                double p = page.labels()[i] ? scores[i] : 1 - scores[i];
                loss -= Math.log(Math.max(1e-6, p)) * page.weight(i);
                weight += page.weight(i);
            }
        }
        log.printf("log loss %.5f%n", loss / weight);
    }

    private static String prediction(TrainingPage page, double[] scores) {
        StringBuilder body = new StringBuilder();
        page.blocks().stream()
                .filter(block -> scores[block.index()] > 0.5)
                .forEach(block -> body.append(block.text()).append("\n\n"));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", page.id().substring(page.id().indexOf('/') + 1));
        fields.put("body", body.toString());
        return JSON.writeValueAsString(fields);
    }

    private static String line(TrainingPage page, TextBlock block, double score) {
        String text = block.text();
        String mark = (page.labels()[block.index()] ? "+" : " ") + (score > 0.5 ? "#" : " ");
        String shown = text.length() > 160
                ? text.substring(0, 120) + "…" + text.length() + "…" + text.substring(text.length() - 30)
                : text;
        return String.format(
                "%s %.2f %3d %-40s ld%.2f %s",
                mark, score, block.index(), path(block.region()), block.linkDensity(), shown);
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
