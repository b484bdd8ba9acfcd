package cuttings.extract.metadata;

import cuttings.article.Dated;
import cuttings.extract.date.DateReader;
import cuttings.extract.date.FoundDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Weighs the dates that the page prints: in {@code time} elements, in elements marked as dates, and in the lines around
 * the headline. The nearer to the headline the better; what stands among comments, teasers or in the footer counts little.
 */
final class PrintedDates {

    private static final int LONGEST = 160;
    private static final int MOST_AROUND = 70;
    private static final int LATEST_START = 40;
    private static final double LEAST_WEIGHT = 1.2;
    private static final double LEAST_SOLE = -6;
    private final Evidence evidence;
    private final Surroundings surroundings;
    private final List<PrintedDate> dates = new ArrayList<>();

    PrintedDates(Evidence evidence, Surroundings surroundings) {
        this.evidence = evidence;
        this.surroundings = surroundings;
        evidence.scan().times().forEach(this::addTime);
        evidence.scan().marked(Mark.DATE).forEach(this::addMarked);
        surroundings.lines().forEach(this::addLine);
    }

    Optional<PrintedDate> best(boolean change) {
        return dates.stream()
                .filter(date -> date.change() == change && date.weight() >= LEAST_WEIGHT)
                .max(Comparator.comparingDouble(PrintedDate::weight));
    }

    /** The dates of publication of at least that weight, the best-founded first. */
    Stream<PrintedDate> publications(double least) {
        return dates.stream()
                .filter(date -> !date.change() && date.weight() >= least)
                .sorted(Comparator.comparingDouble(PrintedDate::weight).reversed());
    }

    /** The one date that the page prints, wherever it stands. */
    Optional<PrintedDate> sole() {
        List<PrintedDate> printed = publications(LEAST_SOLE).toList();
        long days = printed.stream().map(date -> date.date().day()).distinct().count();
        return days == 1 ? Optional.of(printed.get(0)) : Optional.empty();
    }

    private void addTime(Spot spot) {
        Element time = spot.element();
        String text = ShortText.of(time, LONGEST).orElse("");
        String given = time.attr("datetime");
        Optional<Dated> date = read(given).or(() -> read(text));
        date.ifPresent(known -> add(known, given.isEmpty() ? text : given, "printed time", spot, 5));
    }

    private void addMarked(Spot spot) {
        if (spot.element().normalName().equals("time")
                || spot.element().normalName().equals("meta")) {
            return;
        }
        String content = spot.element().attr("content");
        if (!content.isEmpty()) {
            read(content).ifPresent(known -> add(known, content, "printed date", spot, 4));
            return;
        }
        ShortText.of(spot.element(), LONGEST).ifPresent(text -> addText(text, spot, 4, "printed date"));
    }

    private void addLine(Line line) {
        String start = line.text().substring(0, Math.min(LONGEST, line.text().length()));
        addText(start, line.spot(), start.length() < line.text().length() ? 2 : 3, "printed line");
    }

    private void addText(String text, Spot spot, double weight, String rule) {
        List<FoundDate> found = DateReader.all(text, evidence.convention());
        int from = 0;
        for (FoundDate date : found) {
            int around = text.length() - (date.end() - date.start());
            String label =
                    text.substring(Math.min(from, date.start()), date.start()).toLowerCase(Locale.ROOT);
            boolean change = DateWords.sayChange(label);
            boolean opens = date.start() <= LATEST_START;
            if ((around <= MOST_AROUND * found.size() || opens) && isPossible(date.date())) {
                add(date.date(), text, rule, spot, weight, change);
            }
            from = date.end();
        }
    }

    private void add(Dated date, String raw, String rule, Spot spot, double weight) {
        String label = raw
                + ' '
                + Optional.ofNullable(spot.element().previousElementSibling())
                        .flatMap(before -> ShortText.of(before, 40))
                        .orElse("");
        String own =
                spot.element().parent() == null ? "" : spot.element().parent().ownText();
        String words = (label + ' ' + (own.length() < 60 ? own : "")).toLowerCase(Locale.ROOT);
        add(date, raw, rule, spot, weight, DateWords.sayChange(words));
    }

    private void add(Dated date, String raw, String rule, Spot spot, double base, boolean said) {
        Element element = spot.element();
        int bits = ClassWords.ofClass(element);
        String label = raw.substring(0, Math.min(30, raw.length()));
        boolean publication = (bits & ClassWords.PUBLICATION) != 0 || DateWords.sayPublication(label);
        boolean change = said || !publication && DateWords.sayChange(classes(element));
        double weight = base
                + (publication ? 3 : 0)
                + surroundings.nearness(spot)
                - (surroundings.isChrome(spot) ? 9 : 0)
                - (surroundings.isNamedChrome(spot) ? 9 : 0)
                + (date.time() == null ? 0 : 0.5);
        dates.add(new PrintedDate(date, raw, rule, change, weight - dates.size() * 0.001));
    }

    /** Its own and those of what holds nothing else. */
    private static String classes(Element element) {
        StringBuilder classes = new StringBuilder(element.className());
        Element parent = element.parent();
        while (parent != null && parent.childrenSize() == 1 && parent.ownText().isBlank()) {
            classes.append(' ').append(parent.className());
            parent = parent.parent();
        }
        return classes.toString();
    }

    private Optional<Dated> read(String text) {
        return text.isEmpty() || text.length() > LONGEST
                ? Optional.empty()
                : DateReader.first(text, evidence.convention()).filter(this::isPossible);
    }

    private boolean isPossible(Dated date) {
        return !date.day().isAfter(evidence.latest());
    }
}
