package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.article.Text;
import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import cuttings.extract.date.DateConvention;
import cuttings.extract.date.DateReader;
import cuttings.extract.date.FoundDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the bylines that the page prints: in elements marked as author or byline, in links to authors' pages, and in the
 * lines around the headline that open like one. The nearer to the headline the better.
 */
final class PrintedBylines {

    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_DATED_LINE = 80;
    private static final int LONGEST_BLOCK = 300;
    private static final Evaluator ELSEWHERE = QueryParser.parse("nav, blockquote, .menu-item");
    private static final Pattern BETWEEN_SIGNS = Pattern.compile("[;,] ?");
    private static final Pattern SIGN = Pattern.compile("\\p{Ll}{2,5}(?:/\\p{Ll}{2,5})?");
    private static final int MOST_BEHIND_DATE = 3;
    private static final int MOST_OTHER_LETTERS = 12;
    private static final double LEAST_SOLE = -2;
    private final Document document;
    private final Surroundings surroundings;
    private final SiteName siteName;
    private final DateConvention convention;
    private final @Nullable String language;
    private final List<PrintedByline> bylines = new ArrayList<>();

    PrintedBylines(Evidence evidence, Surroundings surroundings, SiteName siteName) {
        this.document = evidence.document();
        this.surroundings = surroundings;
        this.siteName = siteName;
        this.convention = evidence.convention();
        this.language = convention.language();
        evidence.scan().marked(Mark.BYLINE).forEach(this::addMarked);
        surroundings.lines().forEach(this::addLine);
        for (int i = 1; i < surroundings.lines().size(); i++) {
            addLabelled(surroundings.lines().get(i - 1), surroundings.lines().get(i));
        }
    }

    /** The best-founded byline that persons signed; the site itself is none. */
    Optional<PrintedByline> best(double least) {
        return bylines.stream()
                .filter(byline ->
                        byline.weight() >= least && !byline.byline().persons().isEmpty())
                .filter(byline -> byline.byline().authors().stream().noneMatch(author -> siteName.is(author.name())))
                .max(Comparator.comparingDouble(PrintedByline::weight));
    }

    /** The byline of the one person that all bylines name, wherever on the page they stand. */
    Optional<PrintedByline> sole() {
        List<PrintedByline> personal = bylines.stream()
                .filter(byline -> byline.own() && byline.weight() >= LEAST_SOLE && isFullName(byline.byline()))
                .filter(byline -> byline.byline().persons().size() == 1)
                .toList();
        long names = personal.stream()
                .map(byline -> byline.byline().persons().get(0).key())
                .distinct()
                .count();
        return names == 1 ? Optional.of(personal.get(0)) : Optional.empty();
    }

    /** A byline far from the headline that nothing but its words marks. */
    Optional<PrintedByline> distant() {
        return DistantBylines.find(document, surroundings, language);
    }

    /** A name alone before the first paragraph. */
    Optional<PrintedByline> lone() {
        return LoneNames.find(surroundings, language);
    }

    /** Whom a box behind the story tells of. */
    Optional<PrintedByline> told() {
        return Biographies.find(document, language);
    }

    /** The best-founded byline in which the site signs under its own name. */
    Optional<PrintedByline> ofSite(double least) {
        return bylines.stream()
                .filter(byline -> byline.weight() >= least)
                .filter(byline -> byline.byline().authors().size() == 1
                        && siteName.is(byline.byline().authors().get(0).name()))
                .max(Comparator.comparingDouble(PrintedByline::weight));
    }

    /** The best-founded byline of a person that the site is called by. */
    Optional<PrintedByline> owner() {
        return bylines.stream()
                .filter(byline -> byline.weight() >= 0 && isFullName(byline.byline()))
                .filter(byline -> byline.byline().persons().stream().anyMatch(author -> siteName.isHost(author.name())))
                .max(Comparator.comparingDouble(PrintedByline::weight));
    }

    /** The best-founded byline that only organisations signed. */
    Optional<PrintedByline> bestOrganisation(double least) {
        return bylines.stream()
                .filter(byline ->
                        byline.weight() >= least && byline.byline().persons().isEmpty())
                .max(Comparator.comparingDouble(PrintedByline::weight));
    }

    List<PrintedByline> all() {
        return bylines;
    }

    private void addMarked(Spot spot) {
        Element element = spot.element();
        if (element.normalName().equals("meta")
                || (ClassWords.ofClass(element) & ClassWords.NOT_BYLINE) != 0
                || element.closest(ELSEWHERE) != null
                || isWithinText(element)) {
            return;
        }
        boolean own = element.attr("rel").contains("author")
                || element.attr("itemprop").contains("author");
        boolean linked = ClassWords.leadsToAuthor(element.attr("href"));
        String opening = "";
        for (String line : BylineText.lines(element)) {
            boolean opened = !opening.isEmpty() || BylineReader.opens(line);
            String whole = opening.isEmpty() ? line : opening + ' ' + line;
            Optional<Byline> byline = signs(line, own).or(() -> read(whole)).or(() -> handle(line));
            if (byline.isPresent()
                    && isShort(whole)
                    && (own || opened || !isWords(byline.get()))
                    && (opened || isAbout(byline.get()))) {
                double base = 4 + (own ? 1 : 0) + (opened ? 1 : 0);
                add(byline.get(), "printed byline", own || opened || linked, spot, base);
                return;
            }
            opening = BylineReader.opens(line + " x") ? line : opening;
        }
    }

    /** A link to somebody's page amid a paragraph. */
    private static boolean isWithinText(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block != element
                && block.normalName().equals("p")
                && ShortText.of(block, LONGEST_BLOCK).isEmpty();
    }

    /** Whether the line begins with a full name or consists mostly of names. */
    private static boolean isAbout(Byline byline) {
        String line = byline.printed();
        List<String> names = byline.authors().stream().map(Author::name).toList();
        boolean begins = names.size() == 1 && isFullName(byline) && line.startsWith(names.get(0));
        return begins || 2 * names.stream().mapToLong(PrintedBylines::letters).sum() >= letters(line);
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST_LINE && !line.endsWith("?");
    }

    /** Several single words, as sections are. */
    private static boolean isWords(Byline byline) {
        return byline.persons().size() > 1 && !isFullName(byline);
    }

    private void addLine(Line line) {
        String text = line.text();
        if (text.length() <= LONGEST_LINE && BylineReader.opens(text) && !text.endsWith(".") && !text.endsWith("?")) {
            read(text)
                    .filter(byline -> isFullName(byline) || isInitials(byline) || isOneWord(text))
                    .filter(PrintedBylines::isCapital)
                    .filter(byline -> surroundings.nearness(line.spot()) > 0)
                    .ifPresent(byline -> add(byline, "printed line", false, line.spot(), 3));
        } else if (text.length() <= LONGEST_LINE) {
            addDated(line);
        }
    }

    /** "Written by" in a line of its own, the name in the next. */
    private void addLabelled(Line label, Line name) {
        if (BylineReader.isOpening(label.text())
                && name.text().length() <= LONGEST_DATED_LINE
                && !name.text().endsWith(".")) {
            read(label.text() + ' ' + name.text())
                    .filter(PrintedBylines::isFullName)
                    .ifPresent(byline -> add(byline, "printed line", false, name.spot(), 3));
        }
    }

    /** "by jane" and not a word more. */
    private static boolean isOneWord(String line) {
        return line.indexOf(' ') == line.lastIndexOf(' ') && line.indexOf(' ') > 0;
    }

    /** Dates and a full name and hardly anything else. */
    private void addDated(Line line) {
        List<FoundDate> dates = DateReader.all(line.text(), convention);
        if (dates.isEmpty()) {
            return;
        }
        String behind = line.text().substring(dates.get(dates.size() - 1).end());
        if (BylineReader.opens(behind)
                && read(behind)
                        .filter(byline -> byline.persons().size() <= MOST_BEHIND_DATE)
                        .isPresent()) {
            addLine(new Line(Text.clean(behind), line.spot()));
        } else if (line.text().length() <= LONGEST_DATED_LINE) {
            addOnlyName(line, line.text().substring(0, dates.get(0).start()) + " | " + behind);
        }
    }

    private void addOnlyName(Line line, String rest) {
        read(rest)
                .filter(byline -> byline.persons().size() == 1
                        && !line.spot().element().normalName().equals("a")
                        && isOnly(byline.persons().get(0).name(), rest))
                .ifPresent(byline -> add(byline, "printed line", false, line.spot(), 2));
    }

    private static boolean isOnly(String name, String line) {
        String[] words = name.split(" ");
        return words.length >= 2
                && words.length <= 3
                && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && !DateWords.areIn(name)
                && letters(line) <= letters(name) + MOST_OTHER_LETTERS;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** Whether somebody signed with more than one word, or in a script that writes names in one. */
    static boolean isFullName(Byline byline) {
        return byline.authors().stream()
                .map(Author::name)
                .anyMatch(name -> name.indexOf(' ') > 0 || name.codePoints().noneMatch(PrintedBylines::hasCase));
    }

    /** "Von der Planung bis zum Bau" names nobody. */
    static boolean isCapital(Byline byline) {
        return byline.persons().stream()
                .noneMatch(person -> Character.isLowerCase(person.name().codePointAt(0)));
    }

    /** A newsroom that signs with its initials. */
    private static boolean isInitials(Byline byline) {
        return byline.authors().size() == 1 && byline.authors().get(0).name().matches("\\p{Lu}{2,5}");
    }

    private static boolean hasCase(int point) {
        return Character.isUpperCase(point) || Character.isLowerCase(point);
    }

    /** Whether the line may be somebody's login. */
    private static boolean isHandle(String line) {
        return line.length() >= 3
                && line.length() <= 30
                && line.codePoints()
                        .allMatch(point ->
                                Character.isLetterOrDigit(point) || point == '_' || point == '.' || point == '-')
                && line.codePoints().anyMatch(Character::isLetter)
                && line.codePoints().noneMatch(Character::isIdeographic);
    }

    /** One word alone in an element that is marked as author: a login or a first name in small letters. */
    private Optional<Byline> handle(String line) {
        return isHandle(line)
                ? BylineReader.readSignature(line, language).filter(byline -> !siteName.is(line))
                : Optional.empty();
    }

    /** "srf/hosb;kesm": the newsroom's abbreviations of its people's names. */
    private static Optional<Byline> signs(String line, boolean own) {
        if (!own) {
            return Optional.empty();
        }
        List<String> signs = List.of(BETWEEN_SIGNS.split(line));
        boolean several = signs.size() > 1 || line.indexOf('/') > 0;
        return several && signs.stream().allMatch(sign -> SIGN.matcher(sign).matches())
                ? Optional.of(new Byline(line, signs.stream().map(Author::new).toList(), List.of()))
                : Optional.empty();
    }

    private void add(Byline byline, String rule, boolean own, Spot spot, double base) {
        double weight = base
                + surroundings.nearness(spot)
                - (surroundings.isChrome(spot) ? 5 : 0)
                + 0.4 * Math.min(3, byline.persons().size() - 1);
        bylines.add(new PrintedByline(byline, rule, own, weight - bylines.size() * 0.001));
    }

    private Optional<Byline> read(String line) {
        return BylineReader.read(line, language);
    }
}
