package cuttings.extract.caption;

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

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MARK =
            "(?:©|\\(c\\)|ⓒ|\\bphoto(?:graph)?s?(?: credit| courtesy)?(?: by\\b| ?:)|\\bcredits?: |\\bpictures?(?: by\\b| ?:)"
                    + "|\\bimages?(?: by\\b| credit| courtesy| ?:)|\\bcourtesy(?: of\\b| ?:)|\\bsource ?:|\\bfoto(?:s|grafie|graf[ií]a)? ?:"
                    + "|\\bbild(?:er|quelle|nachweis)? ?:|\\bquellen? ?:|\\bgrafik ?:|\\bscreenshots? ?:|\\bmontage ?:"
                    + "|\\bcrédits?(?: photos?)? ?:|\\bcréditos? ?:|\\bcrediti ?:|\\bimagen ?:|\\bfuente ?:|\\bfonte ?:|\\bbeeld ?:|\\bfot\\."
                    + "|\\bzdroj ?:|\\bfotó ?:|\\bfotoğraf ?:|\\bkaynak ?:|фото ?:|фото: |джерело ?:|источник ?:|写真[：:=＝]|提供[：:]|사진[=:]|图片?来源[：:]|图[：:]|圖[：:／/])";
    private static final String AGENCY =
            "(?:AP|AFP|Reuters|REUTERS|dpa|DPA|APA|EPA|EFE|ANSA|AAP|PA|IMAGO|imago|Imago|Getty|GETTY|Keystone|KEYSTONE|Xinhua|TASS|Tass"
                    + "|Bloomberg|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|UPI|NTB|TT|ČTK|PAP|MTI|LaPresse|Ansa|Belga|BELGA|ANP|picture alliance|Picture Alliance|AA|Anadolu"
                    + "|SWNS|Rex|REX|ZUMA|Zuma|Sipa|SIPA|AFPTV|Supplied|Handout|File|Nine|Twitter|Instagram|Facebook|Google|Wikimedia|Wikipedia|YouTube|NASA|X"
                    + "|CTK|Profimedia|Europa Press|EUROPA PRESS|ddp|epd|KNA|IANS|PTI|ANI|Yonhap|Kyodo|Jiji)";
    private static final Pattern BRACKETED = Pattern.compile(
            "[\\s,;–—-]*+[(\\[]\\s*+((?:" + MARK + "[^()\\[\\]]{0,120})|(?:" + AGENCY
                    + "\\b[^()\\[\\]]{0,100})|(?:[^()\\[\\]]{0,60}[/ ]" + AGENCY + "))\\s*+[)\\]]\\s*+[.]?$",
            ANY_CASE);
    private static final Pattern MARKED = Pattern.compile("[\\s,;|/–—(\\[-]*+" + MARK + "[^.]{0,3}.{0,140}$", ANY_CASE);
    private static final Pattern BRACKETED_AFTER_SENTENCE = Pattern.compile(
            "(?<=[.!?…\"”»“])\\s++\\((?!(?i:archiv|symbol|file|von links|from left|left|right|links|rechts))([\\p{Lu}@][^()]{1,70})\\)$");
    private static final Pattern BRACKETED_WITH_SLASH =
            Pattern.compile("\\s++\\(([\\p{Lu}@][\\p{L}.' -]{1,40} ?/ ?[\\p{Lu}][\\p{L}.' -]{1,40})\\)\\.?$");
    private static final Pattern DASHED =
            Pattern.compile("\\s++[–—|-]\\s++((?:" + AGENCY + "|EPA|Picture|Photo)\\b.{0,80})$");
    private static final Pattern AGENCY_TAIL = Pattern.compile(
            "(?<=[.!?\"”»)])\\s*+((?:[\\p{Lu}][\\p{L}.'-]*+[ /]){0,4}" + AGENCY + "(?:\\b[^.!?]{0,60}))\\.?$");
    private static final Pattern KOREAN_TAIL = Pattern.compile(
            "(?<=[.다])\\s*+((?:[가-힣]{2,4}=)?(?:연합뉴스|뉴시스|뉴스1|[가-힣]{2,4} (?:선임|인턴)?기자|[가-힣A-Z]{2,8} 제공))$");
    private static final Pattern JAPANESE_TAIL =
            Pattern.compile("[＝=]((?:ＡＰ|AP|共同|ロイター|AFP|[^＝=。]{1,14}撮影|[^＝=。]{1,14}提供))$|（((?:代表撮影|[^（）]{1,14}撮影))）$");
    private static final List<Pattern> TAILS = List.of(
            BRACKETED,
            BRACKETED_AFTER_SENTENCE,
            BRACKETED_WITH_SLASH,
            DASHED,
            AGENCY_TAIL,
            KOREAN_TAIL,
            JAPANESE_TAIL,
            MARKED);
    private static final Pattern LEADING_MARK = Pattern.compile("^(?:" + MARK + "|[\\s,;|/–—(\\[:=＝-])*+", ANY_CASE);
    private static final Pattern LOOSE_END = Pattern.compile("[\\s|/–—,;:(\\[-]++$");

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
        for (String line : lines) {
            Parts parts = split(line);
            append(caption, parts.caption());
            append(credit, parts.credit());
        }
        return new Parts(orNull(caption), orNull(credit));
    }

    private static void append(StringBuilder text, @Nullable String more) {
        if (more != null && text.indexOf(more) < 0) {
            text.append(text.isEmpty() ? "" : " ").append(more);
        }
    }

    private static @Nullable String orNull(CharSequence text) {
        return text.isEmpty() ? null : text.toString();
    }

    private static Parts split(String text) {
        for (Pattern tail : TAILS) {
            Matcher match = tail.matcher(text);
            if (match.find()) {
                return new Parts(
                        orNull(withoutLooseEnd(text.substring(0, match.start()))), orNull(bare(firstGroup(match))));
            }
        }
        return new Parts(orNull(withoutLooseEnd(text)), null);
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
        String name = LEADING_MARK.matcher(credit.strip()).replaceFirst("").strip();
        boolean halfBracket =
                name.endsWith(")") && name.indexOf('(') < 0 || name.endsWith("]") && name.indexOf('[') < 0;
        String whole = halfBracket ? name.substring(0, name.length() - 1).strip() : name;
        return whole;
    }

    private static String withoutLooseEnd(String text) {
        return LOOSE_END.matcher(text.strip()).replaceFirst("");
    }
}
