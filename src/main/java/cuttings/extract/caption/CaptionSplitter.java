package cuttings.extract.caption;

import cuttings.extract.caption.CreditPatterns.Tail;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the credit out of a caption: "… in Kiev. © AP Photo / Name", "… (Foto: dpa)", "… Credit: AFP/Getty". What says
 * who made a picture is known by a mark ("©", "Photo by", "Foto:") or by an agency's name at the end. Stateless.
 */
public final class CaptionSplitter {

    /**
     * The two parts of a caption.
     *
     * @param caption the text without the credit
     * @param credit who made the picture, without "©" and the like
     */
    public record Parts(@Nullable String caption, @Nullable String credit) {}

    /** No caption is that long; what is longer is text with a mark in it by chance. */
    private static final int LONGEST = 1_000;

    private static final int MOST_CREDITS = 2;

    /** How far from the end of a caption its credit may begin. */
    private static final int LONGEST_CREDIT = 240;

    /** Of who is named in the line below "Foto:". */
    private static final int LONGEST_NAME = 80;

    private static final Pattern LOOSE_END = Pattern.compile("(?<![\\s|/–—,;:(\\[-])[\\s|/–—,;:(\\[-]++$");

    /** What ends a sentence, not an abbreviation. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=[^.\\s]{4})\\.$");

    private CaptionSplitter() {}

    /**
     * Splits what stands under a picture.
     *
     * @param lines caption and credit, in one or apart
     * @param marked the credit, where the mark-up tells it
     */
    public static Parts split(List<String> lines, @Nullable String marked) {
        StringBuilder caption = new StringBuilder();
        StringBuilder credit = new StringBuilder(marked == null ? "" : bare(marked));
        boolean announced = false;
        for (String line : lines) {
            Parts parts = announced && line.length() <= LONGEST_NAME
                    ? new Parts(null, bare(line))
                    : split(CaptionLabel.without(line));
            append(caption, parts.caption());
            append(credit, parts.credit());
            announced = !line.isBlank() && bare(line).isEmpty();
        }
        return new Parts(orNull(caption), orNull(Credits.onceEach(credit.toString())));
    }

    private static void append(StringBuilder text, @Nullable String more) {
        if (more != null && text.indexOf(more) < 0) {
            text.append(text.isEmpty() ? "" : " ").append(more);
        }
    }

    private static @Nullable String orNull(CharSequence text) {
        return text.isEmpty() ? null : text.toString();
    }

    /** Takes credits off the end, one by one. */
    private static Parts split(String text) {
        String rest = text.strip();
        String credit = "";
        for (int taken = 0; taken < MOST_CREDITS; taken++) {
            Parts parts = withoutTail(rest);
            if (parts.credit() == null) {
                break;
            }
            credit = credit.isEmpty() ? parts.credit() : parts.credit() + " / " + credit;
            rest = parts.caption() == null ? "" : parts.caption();
        }
        return new Parts(orNull(withoutLooseEnd(rest)), orNull(credit));
    }

    private static Parts withoutTail(String text) {
        for (Tail tail : text.length() > LONGEST ? List.<Tail>of() : tails(text)) {
            if (tail.mayEnd(text)) {
                Matcher match = tail.pattern()
                        .matcher(text)
                        .region(Math.max(0, text.length() - LONGEST_CREDIT), text.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                if (match.find()) {
                    return parts(withoutLooseEnd(text.substring(0, match.start())), match);
                }
            }
        }
        return new Parts(orNull(text), null);
    }

    private static List<Tail> tails(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        boolean bracketed = end > 0 && ")]".indexOf(text.charAt(end - 1)) >= 0;
        return bracketed ? CreditPatterns.BRACKETED_TAILS : CreditPatterns.TAILS;
    }

    private static Parts parts(String before, Matcher match) {
        String credit = bare(firstGroup(match));
        Matcher name = CreditPatterns.NAME_AT_END.matcher(before);
        if (match.pattern() == CreditPatterns.BRACKETED && name.find()) {
            return new Parts(orNull(before.substring(0, name.start())), name.group(1) + " (" + credit + ")");
        }
        return new Parts(orNull(before), orNull(credit));
    }

    private static String firstGroup(Matcher match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }

    private static String bare(String credit) {
        String name = CreditPatterns.LEADING_MARK
                .matcher(credit.strip())
                .replaceFirst("")
                .strip();
        boolean halfBracket =
                name.endsWith(")") && name.indexOf('(') < 0 || name.endsWith("]") && name.indexOf('[') < 0;
        String whole = halfBracket ? name.substring(0, name.length() - 1).strip() : name;
        return FULL_STOP.matcher(whole).replaceFirst("");
    }

    private static String withoutLooseEnd(String text) {
        return LOOSE_END.matcher(text.strip()).replaceFirst("");
    }
}
