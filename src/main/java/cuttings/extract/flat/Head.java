package cuttings.extract.flat;

import cuttings.article.Author;
import cuttings.article.Dated;
import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands around a headline: byline, date and breadcrumb. */
final class Head {

    private static final double LIKELY_BYLINE = 0.3;
    /** Enough for a line that begins with "By". */
    private static final double LIKELY_WITH_OPENING = 0.15;

    private static final double LIKELY_BELOW = 0.08;
    private static final int BELOW = 8;
    private static final double SURE_BYLINE = 0.5;
    private static final double LIKELY_DATE = 0.15;
    private static final int NEAR = 12;
    private static final int SHORT = 60;

    private final PageFeatures features;
    private final Map<LineKind, double[]> likely;

    Head(PageFeatures features, Map<LineKind, double[]> likely) {
        this.features = features;
        this.likely = likely;
    }

    /** The likeliest line that names anybody, with the names of further bylines beside it. */
    Optional<Byline> byline(int headline) {
        double[] chance = likely.get(LineKind.BYLINE);
        return IntStream.range(0, chance.length)
                .filter(i -> chance[i] > least(i, headline))
                .filter(i -> !features.shapes().get(i).credit())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -chance[i]))
                .flatMap(i -> read(i).map(byline -> withNeighbours(byline, i)).stream())
                .findFirst();
    }

    /** Less is enough for a line right below the headline or one that begins with "By". */
    private double least(int line, int headline) {
        boolean below = line > headline && line <= headline + BELOW;
        return below ? LIKELY_BELOW : features.shapes().get(line).byline() ? LIKELY_WITH_OPENING : LIKELY_BYLINE;
    }

    /** What ran together with a name behind it is not of the byline. */
    Optional<Byline> read(int line) {
        String printed = features.text(line);
        String opened = Seams.open(printed);
        String first =
                opened.equals(printed) ? printed : opened.substring(0, (opened + Seams.MARK).indexOf(Seams.MARK));
        return readNames(first).or(() -> readNames(opened));
    }

    private Optional<Byline> readNames(String text) {
        return BylineReader.read(text, features.language().orElse(null));
    }

    private Byline withNeighbours(Byline byline, int line) {
        Map<String, Author> persons = new LinkedHashMap<>();
        Map<String, Author> organisations = new LinkedHashMap<>();
        double[] chance = likely.get(LineKind.BYLINE);
        for (int i = Math.max(0, line - 2); i <= Math.min(chance.length - 1, line + 2); i++) {
            if (i == line || chance[i] > SURE_BYLINE) {
                read(i).ifPresent(found -> {
                    found.persons().forEach(author -> persons.putIfAbsent(author.key(), author));
                    found.organisations().forEach(author -> organisations.putIfAbsent(author.key(), author));
                });
            }
        }
        return new Byline(byline.printed(), List.copyOf(persons.values()), List.copyOf(organisations.values()));
    }

    /** The likeliest date; else one near the headline. Of one day's dates the one with a time is taken. */
    Optional<Dated> published(int headline) {
        double[] chance = likely.get(LineKind.DATE);
        return IntStream.range(0, chance.length)
                .filter(i -> chance[i] > LIKELY_DATE || Math.abs(i - headline) <= NEAR && isShort(i))
                .filter(i -> chance[i] >= likely.get(LineKind.CAPTION)[i])
                .boxed()
                .filter(i -> features.dates().date(i).isPresent())
                .max(Comparator.comparingDouble(i -> chance[i]))
                .flatMap(features.dates()::date)
                .map(date -> date.time() != null ? date : features.dates().withTime(date));
    }

    private boolean isShort(int line) {
        return features.shapes().get(line).width() < SHORT;
    }

    /** The nearest breadcrumb above the headline, or else the first below. */
    Optional<String> section(Headline headline) {
        return IntStream.range(0, features.shapes().size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> Math.abs(headline.index() - i)))
                .limit(2L * NEAR)
                .flatMap(i -> Breadcrumb.section(features.text(i), headline.text()).stream())
                .findFirst();
    }
}
