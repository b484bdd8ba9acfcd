package cuttings.article;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news site as the operator configured it.
 *
 * @param name its name in reports and in the archive, such as {@code rt.com}
 * @param sources where it announces its articles
 * @param articleUrls single articles to fetch besides
 * @param zone completes local times that the site prints without a zone; null completes none
 * @param delay the least time between the end of one request to it and the start of the next; null for the common one
 */
public record Site(
        String name,
        List<Source> sources,
        List<String> articleUrls,
        @Nullable ZoneId zone,
        @Nullable Duration delay) {

    public Site {
        sources = List.copyOf(sources);
        articleUrls = List.copyOf(articleUrls);
    }
}
