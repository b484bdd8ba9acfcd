package cuttings.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads robots.txt (RFC 9309) by crawler-commons, within bounds that the library does not set: at most 512 KiB are
 * looked at (section 2.5), a page of HTML has no rules, and a crawl delay is neither negative nor longer than our cap.
 * Safe for threads.
 */
final class RobotsParser {

    /** As much of the file as counts. */
    static final int MOST_BYTES = 512 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String productToken;
    private final Duration crawlDelayCap;

    RobotsParser(String productToken, Duration crawlDelayCap) {
        this.productToken = productToken;
        this.crawlDelayCap = crawlDelayCap;
    }

    RobotsRules parse(String url, byte[] content) {
        if (isMarkup(content)) {
            return RobotsRules.NONE;
        }
        byte[] first = content.length > MOST_BYTES ? Arrays.copyOf(content, MOST_BYTES) : content;
        BaseRobotRules rules = new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(url, first, "text/plain", Set.of(productToken));
        return new RobotsRules(rules::isAllowed, clamp(rules.getCrawlDelay()), rules.getSitemaps(), null);
    }

    private Duration clamp(long milliseconds) {
        Duration asked = Duration.ofMillis(Math.max(0, milliseconds));
        return asked.compareTo(crawlDelayCap) > 0 ? crawlDelayCap : asked;
    }

    private static boolean isMarkup(byte[] content) {
        int at = Arrays.mismatch(content, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        while (at < content.length && content[at] <= ' ' && content[at] >= 0) {
            at++;
        }
        return at < content.length && content[at] == '<';
    }
}
