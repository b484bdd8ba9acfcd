package cuttings.crawl;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.crawl.Coverage.Field;
import cuttings.crawl.RunReport.Ending;
import cuttings.crawl.SiteHealth.Verdict;
import cuttings.crawl.SiteReport.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link RunReportJson} wrote. Of the bodies' lengths only the middle one is there; labels that a newer version
 * may have added are passed over.
 */
public final class RunReportReader {

    private RunReportReader() {}

    /** A whole report. */
    public static RunReport run(String json) {
        JsonNode report = JsonMapper.shared().readTree(json);
        SortedMap<String, SiteReport> sites = new TreeMap<>();
        SortedMap<String, SiteHealth> health = new TreeMap<>();
        report.path("sites").properties().forEach(site -> {
            sites.put(site.getKey(), site(site.getValue()));
            health.put(site.getKey(), health(site.getValue()));
        });
        return new RunReport(
                report.path("run").asLong(0),
                Instant.parse(report.path("started").asString()),
                Instant.parse(report.path("finished").asString()),
                constant(Ending.class, report.path("ending")),
                sites,
                health);
    }

    /** One site's part. */
    public static SiteReport site(String json) {
        return site(JsonMapper.shared().readTree(json));
    }

    /** How one site's part was judged. */
    public static SiteHealth health(String siteJson) {
        return health(JsonMapper.shared().readTree(siteJson));
    }

    private static SiteHealth health(JsonNode site) {
        return new SiteHealth(
                constant(Verdict.class, site.path("verdict")),
                site.path("reason").asString(""),
                Optional.ofNullable(site.path("rests_until").stringValue(null))
                        .map(Instant::parse)
                        .orElse(null));
    }

    private static SiteReport site(JsonNode site) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (Count what : Count.values()) {
            counts.put(what, site.path(what.label()).asLong(0));
        }
        List<Fault> examples = new ArrayList<>();
        site.path("examples").forEach(fault -> examples.add(fault(fault)));
        return new SiteReport(
                counts,
                coverage(site.path("coverage")),
                numbers(site.path("other_pages")),
                texts(site.path("other_page_examples")),
                numbers(site.path("faults")),
                examples,
                site.path("quiet_source").stringValue(null));
    }

    private static Coverage coverage(JsonNode coverage) {
        Map<Field, Integer> having = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            having.put(field, coverage.path(field.label()).asInt(0));
        }
        int articles = coverage.path("articles").asInt(0);
        int middle = coverage.path("median_body_length").asInt(0);
        return new Coverage(articles, having, Map.of(), articles == 0 ? List.of() : List.of(middle), null);
    }

    private static SortedMap<String, Integer> numbers(JsonNode object) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        object.properties()
                .forEach(
                        number -> numbers.put(number.getKey(), number.getValue().asInt(0)));
        return numbers;
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        return texts;
    }

    private static Fault fault(JsonNode fault) {
        return new Fault(
                constant(FaultKind.class, fault.path("kind")),
                fault.path("where").asString(),
                fault.path("detail").asString());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode label) {
        return Enum.valueOf(type, label.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
