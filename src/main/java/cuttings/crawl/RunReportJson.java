package cuttings.crawl;

import cuttings.article.Fault;
import cuttings.crawl.SiteReport.Count;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A run's report as one JSON object: snake_case, instants in ISO 8601 UTC, sizes in bytes, lengths in characters. */
public final class RunReportJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RunReportJson() {}

    /** The report on one line. */
    public static String of(RunReport report) {
        ObjectNode json = JSON.createObjectNode();
        json.put("run", report.run());
        json.put("started", report.started().toString());
        json.put("finished", report.finished().toString());
        json.put("ending", report.ending().label());
        json.set("total", counts(report.total()));
        ObjectNode sites = json.putObject("sites");
        report.sites()
                .forEach((site, part) ->
                        sites.set(site, site(part, report.health().getOrDefault(site, SiteHealth.OK))));
        return JSON.writeValueAsString(json);
    }

    /** One site's part on one line. */
    static String ofSite(SiteReport site, SiteHealth health) {
        return JSON.writeValueAsString(site(site, health));
    }

    private static ObjectNode site(SiteReport site, SiteHealth health) {
        ObjectNode json = JSON.createObjectNode();
        json.put("verdict", health.verdict().label());
        json.put("reason", health.reason());
        json.put(
                "rests_until",
                health.restsUntil() == null ? null : health.restsUntil().toString());
        json.setAll(counts(site));
        json.set("coverage", coverage(site.coverage()));
        json.set("other_page_examples", JSON.valueToTree(site.otherExamples()));
        json.put("quiet_source", site.quietSource());
        ArrayNode examples = json.putArray("examples");
        site.examples().forEach(fault -> examples.add(fault(fault)));
        return json;
    }

    private static ObjectNode counts(SiteReport part) {
        ObjectNode json = JSON.createObjectNode();
        for (Count what : Count.values()) {
            json.put(what.label(), part.count(what));
        }
        json.set("other_pages", JSON.valueToTree(part.otherPages()));
        json.set("faults", JSON.valueToTree(part.faults()));
        return json;
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode json = JSON.createObjectNode();
        json.put("articles", coverage.articles());
        coverage.having().forEach((field, count) -> json.put(field.label(), count));
        json.put("median_body_length", coverage.medianBodyLength());
        return json;
    }

    private static ObjectNode fault(Fault fault) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", fault.kind().label());
        json.put("where", fault.where());
        json.put("detail", fault.detail());
        return json;
    }
}
