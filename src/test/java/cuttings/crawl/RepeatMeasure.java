package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.Lookup;
import cuttings.article.BlockPrint;
import cuttings.article.Capture;
import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import cuttings.article.Repeats;
import cuttings.crawl.RunReport.Ending;
import cuttings.export.ArticleJson;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what knowing a site's other pages is worth. Makes a site out of each page of a corpus: the page itself, and
 * siblings with the same surroundings that tell other pages' stories. Some siblings belong to a running story, whose
 * background they all repeat; some are one agency's story under two headlines. All are imported; what comes out with and
 * without that knowledge is written beside a gold.jsonl, for the corpora's scorer.
 *
 * <p>Usage: {@code RepeatMeasure CORPUS OUT}, where the corpus gives the body by paragraphs.
 */
final class RepeatMeasure {

    private static final int SIBLINGS = 12;
    private static final int FIRST_OF_RUNNING_STORY = 5;
    private static final int LAST_OF_RUNNING_STORY = 8;
    private static final int COPY = 11;
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private final JsonMapper mapper = new JsonMapper();
    private final Extractor extractor = new Extractor();
    private final List<JsonNode> golds = new ArrayList<>();
    private final Path corpus;
    private final Path out;

    private RepeatMeasure(Path corpus, Path out) {
        this.corpus = corpus;
        this.out = out;
    }

    /** A made page: what it is, and what should come out. */
    private record Sibling(String id, String site, Capture capture, String headline, List<String> body) {}

    public static void main(String[] arguments) throws IOException {
        new RepeatMeasure(Path.of(arguments[0]), Path.of(arguments[1])).measure();
    }

    private void measure() throws IOException {
        for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
            golds.add(mapper.readTree(line));
        }
        List<Sibling> siblings = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            siblings.addAll(site(i));
        }
        Files.createDirectories(out);
        writeGold(siblings);
        Map<String, Repeats> known = new LinkedHashMap<>();
        Path folder = out.resolve("archive");
        try (Archive archive =
                Archive.openForWriting(folder, Clock.fixed(NOW, ZoneOffset.UTC), ArchiveSettings.DEFAULTS)) {
            for (Sibling sibling : siblings) {
                try (Importer importer = new Importer(
                        extractor,
                        archive,
                        new ExtractionHints(sibling.site(), null),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        (site, part) -> {})) {
                    importer.add(sibling.capture());
                    importer.finish(Ending.DONE);
                }
            }
        }
        try (Lookup lookup = Lookup.open(folder)) {
            known.putAll(lookup.repeats());
        }
        extract(siblings, Map.of(), "without");
        extract(siblings, known, "with");
    }

    private List<Sibling> site(int page) throws IOException {
        JsonNode gold = golds.get(page);
        String markup = markup(gold);
        List<Sibling> site = new ArrayList<>();
        List<String> background = paragraphs(donor(page, 50));
        for (int i = 0; i < SIBLINGS; i++) {
            JsonNode donor = i == 0 ? gold : donor(page, i == COPY ? 1 : i);
            List<String> story = new ArrayList<>(paragraphs(donor));
            if (i >= FIRST_OF_RUNNING_STORY && i <= LAST_OF_RUNNING_STORY) {
                story.add(Math.min(2, story.size()), background.get(0));
                story.add(background.get(background.size() / 2));
            }
            String headline = headline(donor) + (i == COPY ? " – agency" : "");
            site.add(sibling(page, i, markup, gold, story, headline));
        }
        return site;
    }

    /** The same language where there is one. */
    private JsonNode donor(int page, int turn) {
        String country = golds.get(page).get("id").stringValue().substring(0, 2);
        List<JsonNode> alike = new ArrayList<>();
        List<JsonNode> others = new ArrayList<>();
        for (int i = 1; i < golds.size(); i++) {
            JsonNode gold = golds.get((page + i) % golds.size());
            boolean same = gold.get("id").stringValue().startsWith(country);
            (same ? alike : others).add(gold);
        }
        alike.addAll(others);
        return alike.get(turn - 1);
    }

    private Sibling sibling(int page, int number, String markup, JsonNode gold, List<String> story, String headline) {
        Document document = Jsoup.parse(markup);
        document.select("link[rel=canonical],meta[property=og:url],script[type=application/ld+json]")
                .remove();
        List<String> told = replace(document, paragraphs(gold), story, number);
        if (number > 0) {
            document.outputSettings().prettyPrint(false);
        }
        String html = document.outerHtml();
        String text = number == 0
                ? html
                : html.replace(org.jsoup.parser.Parser.unescapeEntities(headline(gold), false), headline);
        String site = "site" + page + ".example";
        String url = "https://" + site + "/news/" + number + "-story.html";
        Capture capture = Capture.ofFile(url, NOW, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        return new Sibling(page + "-" + number, site, capture, headline, told);
    }

    /** Puts a story where the page's own stands; gives what then stands there. */
    private static List<String> replace(Document document, List<String> own, List<String> story, int number) {
        if (number == 0) {
            return own;
        }
        List<Element> places = new ArrayList<>();
        Set<String> wanted =
                new HashSet<>(own.stream().map(RepeatMeasure::letters).toList());
        for (Element element : document.body().getAllElements()) {
            if (wanted.contains(letters(element.text()))
                    && element.select("*").stream()
                            .noneMatch(inner -> inner != element && wanted.contains(letters(inner.text())))) {
                wanted.remove(letters(element.text()));
                places.add(element);
            }
        }
        List<String> told = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (i < story.size()) {
                places.get(i).text(story.get(i));
                told.add(story.get(i));
            } else {
                places.get(i).remove();
            }
        }
        if (!places.isEmpty()) {
            Element last = places.get(Math.min(places.size(), story.size()) - 1);
            for (int i = places.size(); i < story.size(); i++) {
                Element more = last.clone().text(story.get(i));
                last.after(more);
                last = more;
                told.add(story.get(i));
            }
        }
        return told;
    }

    private void extract(List<Sibling> siblings, Map<String, Repeats> known, String name) throws IOException {
        Intake intake = new Intake(extractor, known);
        int wrongly = 0;
        int rightly = 0;
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out.resolve(name + ".jsonl")))) {
            for (Sibling sibling : siblings) {
                PageOutcome outcome = intake.read(sibling.capture(), new ExtractionHints(sibling.site(), null));
                if (outcome instanceof Extraction extraction) {
                    lines.println(ArticleJson.compact(sibling.id(), Cutting.notArchived(extraction, NOW)));
                    Set<Long> story = new HashSet<>();
                    sibling.body().forEach(text -> BlockPrint.of(text).ifPresent(story::add));
                    for (String block : extraction.repeated()) {
                        boolean wrong = story.contains(BlockPrint.of(block).orElseThrow());
                        wrongly += wrong ? 1 : 0;
                        rightly += wrong ? 0 : 1;
                        System.out.println((wrong ? "WRONGLY " : "rightly ") + sibling.id() + " " + block);
                    }
                }
            }
        }
        System.out.println(
                name + ": " + (rightly + wrongly) + " blocks left out, " + wrongly + " of them of the story");
    }

    private void writeGold(List<Sibling> siblings) throws IOException {
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out.resolve("gold.jsonl")))) {
            for (Sibling sibling : siblings) {
                Map<String, Object> gold = new LinkedHashMap<>();
                gold.put("id", sibling.id());
                gold.put("page", sibling.id());
                gold.put("url", sibling.capture().url());
                gold.put("headline", sibling.headline());
                gold.put("body", String.join("\n\n", sibling.body()));
                lines.println(mapper.writeValueAsString(gold));
            }
        }
    }

    private String markup(JsonNode gold) throws IOException {
        try (InputStream page = new GZIPInputStream(
                Files.newInputStream(corpus.resolve(gold.get("page").stringValue())))) {
            return Jsoup.parse(page, null, gold.get("url").stringValue()).outerHtml();
        }
    }

    private static List<String> paragraphs(JsonNode gold) {
        return List.of(gold.get("body").stringValue().split("\n+"));
    }

    private static String headline(JsonNode gold) {
        return gold.get("headline").stringValue();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
