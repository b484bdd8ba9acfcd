package cuttings.extract.flat;

import cuttings.article.Photo;
import cuttings.extract.caption.CaptionSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lines of a page that are captions, perhaps with the credit in the line below. */
final class Captions {

    private static final double LIKELY = 0.5;
    /** Enough for a line that ends in a credit. */
    private static final double LIKELY_WITH_CREDIT = 0.15;

    private final List<Line> lines;
    private final Set<Integer> captions = new TreeSet<>();

    private Captions(List<Line> lines) {
        this.lines = lines;
    }

    static Captions of(List<Line> lines, double[] likely) {
        Captions found = new Captions(lines);
        for (int i = 0; i < likely.length; i++) {
            boolean credited = likely[i] > LIKELY_WITH_CREDIT
                    && likely[i] <= LIKELY
                    && hasCredit(lines.get(i).text());
            if (likely[i] > LIKELY || credited) {
                found.captions.add(i);
            }
        }
        return found;
    }

    private static boolean hasCredit(String text) {
        CaptionSplitter.Parts parts = CaptionSplitter.split(List.of(text), null);
        return parts.caption() != null && parts.credit() != null;
    }

    boolean contains(int line) {
        return captions.contains(line);
    }

    /** The photos, each once; the first leads if it stands above the body. */
    List<Photo> photos(int bodyStart) {
        List<Photo> photos = new ArrayList<>();
        for (int line : captions) {
            CaptionSplitter.Parts parts =
                    CaptionSplitter.split(List.of(lines.get(line).text()), null);
            if (parts.caption() != null
                    && photos.stream().noneMatch(photo -> parts.caption().equals(photo.caption()))) {
                String credit = parts.credit() != null ? parts.credit() : creditBelow(line);
                photos.add(new Photo(null, parts.caption(), credit, null, photos.isEmpty() && line < bodyStart));
            }
        }
        return photos;
    }

    private String creditBelow(int line) {
        if (line + 1 == lines.size()) {
            return null;
        }
        CaptionSplitter.Parts below =
                CaptionSplitter.split(List.of(lines.get(line + 1).text()), null);
        return below.caption() == null ? below.credit() : null;
    }
}
