package cuttings.extract.byline;

import cuttings.article.Author;
import cuttings.article.Text;
import cuttings.extract.date.DateConvention;
import cuttings.extract.date.DateReader;
import cuttings.extract.date.FoundDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a printed byline: {@code By STAFF REPORTER and Jane Doe in Kyiv}, {@code Von Anna Muster, dpa}, {@code 文/记者
 * 张三}. Roles and places are left out, agencies told apart; a date behind the names is cut off.
 *
 * <p>A line that names nobody gives nothing. Stateless; never fails.
 */
public final class BylineReader {

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_NAME = 60;

    private BylineReader() {}

    /** Whether the line begins as bylines do ("By ", "Von ", "文/"), so that it may be one even without markup. */
    public static boolean opens(String line) {
        return Opening.of(Text.clean(line)).isPresent();
    }

    /** Whether the line is only the words that open a byline: "Written by", "Author:". */
    public static boolean isOpening(String line) {
        return Vocabulary.OPENINGS.contains(Vocabulary.key(Edges.trim(Text.clean(line))));
    }

    /** Whether the text is a label, a button or a login that nobody is called by. */
    public static boolean isNoName(String text) {
        return Names.isNeverOne(Edges.trim(Text.clean(text)));
    }

    /** Whether the name may be a person's who writes it without capitals: "jane doe". */
    public static boolean isInSmallLetters(String name) {
        return Names.isInSmallLetters(name);
    }

    /** Whether the name is a newsroom's or a team's: "Daily Staff". */
    public static boolean isDesk(String name) {
        return Names.isDesk(name);
    }

    /** Whether the name is a wire service's or stands for one. */
    public static boolean isAgency(String name) {
        return Vocabulary.AGENCIES.contains(Vocabulary.key(name));
    }

    /**
     * Who signed, if the line names anybody.
     *
     * @param language the page's primary language subtag: in Chinese a blank parts two names, in Japanese it stands
     *     within one
     */
    public static Optional<Byline> read(String line, @Nullable String language) {
        String text = withoutOtherCredits(Text.clean(line));
        if (text.isEmpty()
                || text.length() > LONGEST_LINE
                || isPhotoCredit(text)
                || Names.isNeverOne(Edges.trim(text))) {
            return Optional.empty();
        }
        return withoutDates(text).stream()
                .map(names -> byline(names, "zh".equals(language)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Who signed in a text that is known to be nothing but a signature, such as an author in structured data: what is one
     * name stays one, be it a desk ("Daily Staff"), a title or a login.
     */
    public static Optional<Byline> readSignature(String text, @Nullable String language) {
        String signature = Opening.strip(Text.clean(text));
        if (signature.isEmpty() || signature.length() > LONGEST_NAME * 4 || Names.isNeverOne(signature)) {
            return Optional.empty();
        }
        if (Names.isOrganisation(signature) && signature.indexOf(',') < 0) {
            return Optional.of(whole(signature));
        }
        Optional<Byline> read = read(signature, language);
        boolean single = signature.length() <= LONGEST_NAME
                && Part.of(signature, "zh".equals(language)).size() == 1
                && DateReader.all(signature, DateConvention.UNKNOWN).isEmpty();
        boolean name = signature.indexOf(' ') < 0
                || !Character.isLowerCase(signature.codePointAt(0))
                || Names.isInSmallLetters(signature);
        boolean whole = single && (read.isEmpty() && name || Names.isDesk(signature));
        return whole ? Optional.of(whole(signature)) : read;
    }

    private static Byline whole(String signature) {
        List<Author> author = List.of(new Author(signature));
        return Names.isOrganisation(signature)
                ? new Byline(signature, List.of(), author)
                : new Byline(signature, author, List.of());
    }

    /** "Foto: …", "© …": whoever is named made a picture. */
    private static boolean isPhotoCredit(String text) {
        int end = 0;
        while (end < text.length() && " :/".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean label =
                end < text.length() && Vocabulary.PHOTO_CREDITS.contains(Vocabulary.key(text.substring(0, end)));
        return text.startsWith("©") || label;
    }

    /** The text up to where it credits those that did not write. */
    private static String withoutOtherCredits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = text.length();
        for (String credit : Vocabulary.OTHER_CREDITS) {
            int at = lower.indexOf(credit);
            end = at >= 0 && at < end && lower.length() == text.length() ? at : end;
        }
        return text.substring(0, end);
    }

    private static Optional<Byline> byline(String printed, boolean chinese) {
        List<Signature> signatures = Signature.all(Opening.strip(printed), chinese);
        return signatures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Byline(
                        printed,
                        named(signatures, Signature.Kind.PERSON),
                        named(signatures, Signature.Kind.ORGANISATION)));
    }

    private static List<Author> named(List<Signature> signatures, Signature.Kind kind) {
        Map<String, Author> byKey = new LinkedHashMap<>();
        signatures.stream()
                .filter(signature -> signature.kind() == kind)
                .map(signature -> new Author(signature.name()))
                .forEach(author -> byKey.putIfAbsent(author.key(), author));
        return List.copyOf(byKey.values());
    }

    /** What stands before the first date and what stands behind the last, in this order. */
    private static List<String> withoutDates(String text) {
        List<FoundDate> dates = DateReader.all(text, DateConvention.UNKNOWN);
        if (dates.isEmpty()) {
            return List.of(Edges.trim(text));
        }
        return List.of(
                Edges.trim(text.substring(0, dates.get(0).start())),
                Edges.trim(text.substring(dates.get(dates.size() - 1).end())));
    }
}
