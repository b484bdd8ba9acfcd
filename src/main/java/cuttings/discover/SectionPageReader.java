package cuttings.discover;

import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Source;
import cuttings.article.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the links of a section page. Stateless. */
final class SectionPageReader {

    private SectionPageReader() {}

    static Discovered read(Source source, Capture capture) {
        List<Candidate> candidates = new ArrayList<>();
        for (Element link : page(capture).select("a[href]")) {
            String title = Text.clean(link.text());
            candidates.add(new Candidate(link.absUrl("href"), title.isEmpty() ? null : title, null));
        }
        return Discovered.of(candidates);
    }

    static Document page(Capture capture) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(capture.payload()), null, capture.url());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }
}
