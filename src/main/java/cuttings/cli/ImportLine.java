package cuttings.cli;

import cuttings.crawl.SiteReport;
import java.util.Locale;

/** What the line on the terminal says of an import beside how far it is. For one thread at a time. */
final class ImportLine {

    private long articles;
    private long others;
    private long faults;

    /** Takes in what is on disk and gives the line. */
    String landed(SiteReport part) {
        articles += part.articles();
        others +=
                part.otherPages().values().stream().mapToInt(Integer::intValue).sum();
        faults += part.faultCount();
        return String.format(Locale.ROOT, "%d articles, %d others, %d faults", articles, others, faults);
    }
}
