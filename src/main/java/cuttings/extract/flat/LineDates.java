package cuttings.extract.flat;

import cuttings.article.Dated;
import cuttings.extract.date.DateConvention;
import cuttings.extract.date.DateReader;
import cuttings.extract.trees.FeatureRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates that a page prints in lines of their own, and how they stand to each other. */
final class LineDates {

    private static final int WIDEST_LINE = 160;
    private static final int LONG_AGO = 1000;
    private static final Pattern ADDRESS_DAY = Pattern.compile("(20\\d{2})[-/_.]?(\\d{2})[-/_.]?(\\d{2})(?!\\d)");

    private final List<@Nullable Dated> dates = new ArrayList<>();
    private final int[] datedBefore;
    private final Map<LocalDate, Integer> sameDay = new HashMap<>();
    private final @Nullable LocalDate latest;
    private final @Nullable LocalDate addressDay;

    LineDates(Page page, List<LineShape> shapes, DateConvention convention, LocalDate last) {
        datedBefore = new int[shapes.size() + 1];
        for (int i = 0; i < shapes.size(); i++) {
            Optional<Dated> date = shapes.get(i).width() > WIDEST_LINE
                    ? Optional.empty()
                    : read(page.lines().get(i).text(), convention)
                            .filter(found -> !found.day().isAfter(last));
            dates.add(date.orElse(null));
            datedBefore[i + 1] = datedBefore[i] + (date.isPresent() ? 1 : 0);
            date.ifPresent(found -> sameDay.merge(found.day(), 1, Integer::sum));
        }
        latest = sameDay.keySet().stream().max(LocalDate::compareTo).orElse(null);
        addressDay = addressDay(page.url());
    }

    /** As printed; where that has no date or no time, with seams opened. */
    private static Optional<Dated> read(String line, DateConvention convention) {
        Optional<Dated> printed = DateReader.first(line, convention);
        if (printed.isPresent() && printed.get().time() != null || line.chars().noneMatch(Character::isDigit)) {
            return printed;
        }
        return DateReader.first(Seams.open(line), convention).or(() -> printed);
    }

    Optional<Dated> date(int index) {
        return Optional.ofNullable(dates.get(index));
    }

    /** The same day with a time, if any line prints one; else itself. */
    Dated withTime(Dated date) {
        return dates.stream()
                .filter(other ->
                        other != null && other.time() != null && other.day().equals(date.day()))
                .findFirst()
                .orElse(date);
    }

    /** The day that stands in the page's address. */
    Optional<Dated> ofAddress() {
        return Optional.ofNullable(addressDay).map(Dated::ofDay);
    }

    private static @Nullable LocalDate addressDay(String url) {
        Matcher day = ADDRESS_DAY.matcher(url);
        return day.find()
                ? Dated.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
                        .map(Dated::day)
                        .orElse(null)
                : null;
    }

    void fill(FeatureRow row, int index) {
        Dated date = dates.get(index);
        row.add("date", date != null);
        row.add("time", date != null && date.time() != null);
        row.add("lines of this day", date == null ? 0 : sameDay.get(date.day()));
        row.add("days of lines", sameDay.size());
        row.add(
                "days from latest",
                date == null || latest == null ? -1 : Math.min(LONG_AGO, ChronoUnit.DAYS.between(date.day(), latest)));
        row.add(
                "day of address",
                date == null || addressDay == null ? 0 : Objects.equals(date.day(), addressDay) ? 1 : -1);
        row.add("dated lines before", datedBefore[index]);
    }
}
