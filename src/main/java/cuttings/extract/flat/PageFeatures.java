package cuttings.extract.flat;

import cuttings.extract.date.DateConvention;
import cuttings.extract.language.TextLanguage;
import cuttings.extract.trees.FeatureRow;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All lines of a page as numbers that trees can judge: each line by itself, in its place, and among its neighbours. */
final class PageFeatures {

    private static final int NEIGHBOURS = 3;

    private final Page page;
    private final List<LineShape> shapes;
    private final LineCourse course;
    private final LineLikeness likeness;
    private final Optional<String> language;
    private final LineDates dates;
    private final int leastGap;
    private final int mostLikeAddress;

    PageFeatures(Page page, Instant fetched) {
        this.page = page;
        shapes = page.lines().stream().map(LineShape::of).toList();
        course = new LineCourse(shapes);
        likeness = new LineLikeness(page, shapes);
        language = TextLanguage.of(prose());
        LocalDate latest = fetched.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        dates = new LineDates(page, shapes, DateConvention.of(language.orElse(null), host(page.url())), latest);
        leastGap =
                page.lines().stream().skip(1).mapToInt(Line::blankBefore).min().orElse(0);
        mostLikeAddress = mostLikeAddress();
    }

    List<LineShape> shapes() {
        return shapes;
    }

    private String prose() {
        return IntStream.range(0, shapes.size())
                .filter(i -> shapes.get(i).isProse())
                .limit(100)
                .mapToObj(this::text)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** What the prose of the page is written in. */
    Optional<String> language() {
        return language;
    }

    String text(int line) {
        return page.lines().get(line).text();
    }

    LineDates dates() {
        return dates;
    }

    Page page() {
        return page;
    }

    LineLikeness likeness() {
        return likeness;
    }

    private int mostLikeAddress() {
        int best = -1;
        for (int i = 0; i < shapes.size(); i++) {
            double like = likeness.address(i);
            if (like > 0.3 && (best < 0 || like > likeness.address(best))) {
                best = i;
            }
        }
        return best;
    }

    float[][] rows() {
        float[][] rows = new float[shapes.size()][];
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < rows.length; i++) {
            fill(row, i);
            rows[i] = row.copy();
        }
        return rows;
    }

    void fill(FeatureRow row, int i) {
        row.clear();
        shapes.get(i).fill(row);
        course.fill(row, i);
        dates.fill(row, i);
        row.add("copies", Math.min(6, likeness.copies(i)));
        row.add("alike beginnings", Math.min(20, likeness.alikeBeginnings(i)));
        row.add("echoes", Math.min(6, likeness.echoes(i)));
        row.add("words of first line", likeness.firstLine(i));
        row.add("twin before", likeness.isTwin(i, i - 1) || likeness.isTwin(i, i - 2));
        row.add("twin after", likeness.isTwin(i, i + 1) || likeness.isTwin(i, i + 2));
        row.add("common words", likeness.common(i));
        row.add("story's words", likeness.story(i));
        row.add("address' words", likeness.address(i));
        row.add("from line like address", mostLikeAddress < 0 ? -100 : LineCourse.near(i - mostLikeAddress));
        row.add("gap before", gap(i));
        row.add("gap after", i + 1 < shapes.size() ? gap(i + 1) : 9);
        for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
            if (step != 0) {
                neighbour(i + step).fillAsNeighbour(row, step);
                row.add("story's words at " + step, isLine(i + step) ? likeness.story(i + step) : -1);
                row.add("common words at " + step, isLine(i + step) ? likeness.common(i + step) : -1);
            }
        }
    }

    private int gap(int i) {
        return Math.min(9, page.lines().get(i).blankBefore() - leastGap);
    }

    private boolean isLine(int i) {
        return i >= 0 && i < shapes.size();
    }

    private LineShape neighbour(int i) {
        return isLine(i) ? shapes.get(i) : NOWHERE;
    }

    private static final LineShape NOWHERE = LineShape.of(new Line("-", 0));
}
