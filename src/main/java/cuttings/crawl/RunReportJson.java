package cuttings.crawl;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A run's report as one JSON object, snake_case, instants in ISO 8601 UTC. */
public final class RunReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private RunReportJson() {}

    /** The report on one line. */
    public static String of(RunReport report) {
        return JSON.writeValueAsString(report);
    }
}
