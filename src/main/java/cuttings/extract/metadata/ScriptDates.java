package cuttings.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Dates of publication in the data that a page hands to its scripts. Stateless. */
final class ScriptDates {

    private static final List<String> NAMES = List.of(
            "datePublished",
            "publishedAt",
            "published_at",
            "publishDate",
            "publish_date",
            "publication_date",
            "publicationDate",
            "pubDate",
            "firstPublished",
            "publishedDate",
            "published_date",
            "datePosted");

    /** One of these stands in each name, and in few scripts. */
    private static final List<String> STEMS = List.of("ubli", "pubDate", "datePosted");

    private static final int LONGEST_SCRIPT = 1_000_000;
    private static final int LONGEST_DATE = 40;
    private static final int MOST = 50;

    private ScriptDates() {}

    /** What stands as a string behind one of the names. */
    static List<String> in(List<Element> scripts) {
        List<String> dates = new ArrayList<>();
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() <= LONGEST_SCRIPT && STEMS.stream().anyMatch(data::contains)) {
                NAMES.forEach(name -> collect(data, name, dates));
            }
        }
        return dates;
    }

    private static void collect(String data, String name, List<String> dates) {
        int at = data.indexOf(name);
        while (at >= 0 && dates.size() < MOST) {
            int start = skip(data, at + name.length());
            int end = start;
            while (end < data.length() && end - start <= LONGEST_DATE && "\"'\\,}".indexOf(data.charAt(end)) < 0) {
                end++;
            }
            if (end > start && end - start <= LONGEST_DATE) {
                dates.add(data.substring(start, end));
            }
            at = data.indexOf(name, end);
        }
    }

    private static int skip(String data, int from) {
        int at = from;
        while (at < data.length() && at - from < 6 && "\"'\\:= ".indexOf(data.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
