package cuttings.extract.metadata;

import cuttings.extract.structured.StructuredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The names that a site goes by, to tell them from headlines and authors. Immutable. */
final class SiteName {

    private static final List<String> META_NAMES = List.of(
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "twitter:site",
            "dc.publisher",
            "publisher");
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " ― ", "ㅣ", " : ", "｜", "|", " / ", "-");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private final List<String> names = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    SiteName(Evidence evidence) {
        Stream<String> declared = META_NAMES.stream().flatMap(name -> evidence.meta().all(name).stream());
        Stream<String> publishers =
                evidence.articles().stream().map(StructuredArticle::publisher).filter(Objects::nonNull);
        Stream.concat(Stream.concat(declared, publishers), bannerNames(evidence))
                .map(SiteName::letters)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        sections(evidence).map(SiteName::letters).forEach(sections::add);
        String host = evidence.host();
        if (host != null) {
            addHost(host);
            names.addAll(hosts);
        }
    }

    /** A first heading that only links to the front page is the site's banner. */
    private static Stream<String> bannerNames(Evidence evidence) {
        return evidence.scan().headings().stream()
                .map(Spot::element)
                .filter(heading -> isFrontPage(onlyLink(heading).attr("href")))
                .flatMap(heading -> ShortText.of(heading, LONGEST).stream());
    }

    /** The link around all that an element says; the innermost element around that where there is none. */
    private static Element onlyLink(Element element) {
        Element inner = element;
        while (inner.childrenSize() == 1 && inner.ownText().isBlank() && !inner.hasAttr("href")) {
            inner = inner.child(0);
        }
        return inner;
    }

    private static boolean isFrontPage(String address) {
        int host = address.lastIndexOf("://");
        return address.equals("/")
                || host >= 0
                        && address.substring(host + 3).replaceFirst("/$", "").indexOf('/') < 0;
    }

    private static Stream<String> sections(Evidence evidence) {
        return Stream.concat(
                evidence.articles().stream().flatMap(article -> article.sections().stream()),
                evidence.meta().all("article:section").stream());
    }

    /** The words of a host name; an address in numbers has none. */
    private void addHost(String host) {
        if (host.chars().noneMatch(Character::isLetter)) {
            return;
        }
        List<String> labels = List.of(host.toLowerCase(Locale.ROOT).split("\\."));
        for (int i = 0; i < labels.size() - 1; i++) {
            if (!labels.get(i).equals("www") && labels.get(i).length() >= SHORTEST) {
                hosts.add(letters(labels.get(i)));
            }
        }
        hosts.add(letters(host.startsWith("www.") ? host.substring(4) : host));
    }

    /** What is left of a title without its last part, whatever that is: one for each separator in it. */
    static Stream<String> headings(String title) {
        return SEPARATORS.stream()
                .map(title::lastIndexOf)
                .filter(end -> end > 0)
                .map(end -> title.substring(0, end).strip());
    }

    /** Whether the text is nothing but the site's name. */
    boolean is(String text) {
        String letters = letters(text);
        return letters.length() >= 2 && names.stream().anyMatch(name -> isNearly(letters, name, 0.8));
    }

    /** Whether the text is a label of the page's host, written apart. */
    boolean isHost(String text) {
        return hosts.contains(letters(text));
    }

    /** Whether a title's last part is the site's name, perhaps with a section or a slogan. */
    private boolean isSuffix(String part) {
        String letters = letters(part);
        return letters.length() >= 2
                && (sections.contains(letters)
                        || names.stream()
                                .anyMatch(name -> isNearly(letters, name, 0.4) || name.equals(initials(part))));
    }

    private static boolean isNearly(String letters, String name, double share) {
        int shorter = Math.min(letters.length(), name.length());
        int longer = Math.max(letters.length(), name.length());
        return letters.equals(name)
                || shorter >= SHORTEST
                        && shorter >= share * longer
                        && (letters.startsWith(name)
                                || name.startsWith(letters)
                                || letters.endsWith(name)
                                || name.endsWith(letters));
    }

    private static String initials(String part) {
        StringBuilder initials = new StringBuilder();
        for (String word : part.strip().split(" ")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1).toLowerCase(Locale.ROOT));
        }
        return initials.length() < SHORTEST ? "" : initials.toString();
    }

    /** The title without the site's name at its end or beginning. */
    String stripped(String title) {
        String left = title;
        for (int times = 0; times < 3; times++) {
            String once = strippedOnce(left);
            if (once.equals(left)) {
                return left;
            }
            left = once;
        }
        return left;
    }

    private String strippedOnce(String title) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0
                    && isSuffix(title.substring(last + separator.length()))
                    && !isWithinName(title, last, separator)) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(separator);
            if (first > 0 && separator.length() > 1 && is(title.substring(0, first))) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    /** "salt-and-pepper.example" in a title is one word, and the name of the site. */
    private boolean isWithinName(String title, int at, String separator) {
        int start = title.lastIndexOf(' ', at) + 1;
        return !separator.startsWith(" ") && start < at && is(title.substring(start));
    }

    static boolean startsWithSeparator(String text) {
        return SEPARATORS.stream().anyMatch(text::startsWith);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
