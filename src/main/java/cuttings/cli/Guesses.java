package cuttings.cli;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.crawl.RunReport;
import cuttings.discover.UrlNormalizer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was guessed of addresses on the command line, held against what came of them: an article with a short address looks
 * like a section page, and a feed may look like an article. Stateless.
 */
final class Guesses {

    private static final UrlNormalizer NORMALIZER = new UrlNormalizer();

    private Guesses() {}

    /**
     * What a person should know of the guesses, a line each.
     *
     * @param urls addresses of which nobody said what they are
     * @param all whether also of those that brought something, though perhaps not what was meant
     */
    static List<String> doubts(List<String> urls, RunReport report, boolean all) {
        Map<String, Set<FaultKind>> faults = new TreeMap<>();
        report.sites().values().stream()
                .flatMap(site -> site.examples().stream())
                .filter(fault -> fault.kind() != FaultKind.NOT_A_PAGE || isXml(fault))
                .forEach(fault -> faults.computeIfAbsent(normal(fault.where()), where -> new TreeSet<>())
                        .add(fault.kind()));
        return urls.stream()
                .map(url -> doubt(url, faults.getOrDefault(normal(url), Set.of()), all))
                .filter(doubt -> !doubt.isEmpty())
                .toList();
    }

    private static String doubt(String url, Set<FaultKind> faults, boolean all) {
        GivenAddresses.Kind guessed = GivenAddresses.kindOf(url);
        boolean isFront = URI.create(url).getRawPath().length() < 2;
        if (guessed == GivenAddresses.Kind.SECTION
                && !isFront
                && (all || faults.contains(FaultKind.NOTHING_ANNOUNCED))) {
            return url + " was taken for a section page; if it is an article, add --as article";
        }
        return guessed == GivenAddresses.Kind.ARTICLE && faults.contains(FaultKind.NOT_A_PAGE)
                ? url + " was taken for an article; if it is a feed, add --as feed"
                : "";
    }

    private static boolean isXml(Fault fault) {
        return fault.detail().toLowerCase(Locale.ROOT).contains("xml");
    }

    private static String normal(String url) {
        return NORMALIZER.normalize(url).orElse(url);
    }
}
