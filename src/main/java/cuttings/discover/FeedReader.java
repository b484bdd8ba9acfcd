package cuttings.discover;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads RSS and Atom by ROME, which takes no DTD. Stateless. */
final class FeedReader {

    private FeedReader() {}

    static Discovered read(Capture capture) {
        try {
            String type = capture.headers().first("Content-Type").orElse(null);
            SyndFeed feed =
                    new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(capture.payload()), type, true));
            return Discovered.of(candidates(feed));
        } catch (FeedException | IOException | IllegalArgumentException broken) {
            return Discovered.failed(
                    new Fault(FaultKind.BAD_SOURCE, capture.url(), String.valueOf(broken.getMessage())));
        }
    }

    private static List<Candidate> candidates(SyndFeed feed) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getLink() != null)
                .map(FeedReader::candidate)
                .toList();
    }

    private static Candidate candidate(SyndEntry entry) {
        return new Candidate(entry.getLink(), entry.getTitle(), null);
    }
}
