package cuttings.crawl;

import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is remembered of an earlier run of a site.
 *
 * @param announced how many new addresses its sources brought
 * @param articles how many new articles came of it
 * @param having how many of these had each field
 * @param medianBodyLength the length of the middle body, in characters
 */
record PastRun(long announced, int articles, Map<Coverage.Field, Integer> having, int medianBodyLength) {

    /** Reads what {@link RunReportJson#ofSite} wrote. */
    static PastRun parse(String siteReportJson) {
        JsonNode json = JsonMapper.shared().readTree(siteReportJson);
        JsonNode coverage = json.path("coverage");
        Map<Coverage.Field, Integer> having = new EnumMap<>(Coverage.Field.class);
        for (Coverage.Field field : Coverage.Field.values()) {
            having.put(field, coverage.path(field.label()).asInt(0));
        }
        return new PastRun(
                json.path(SiteReport.Count.ANNOUNCED.label()).asLong(0),
                coverage.path("articles").asInt(0),
                having,
                coverage.path("median_body_length").asInt(0));
    }
}
