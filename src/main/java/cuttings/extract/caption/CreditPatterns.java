package cuttings.extract.caption;

import java.util.List;
import java.util.regex.Pattern;

/** How a credit is told at the end of a caption: by a mark ("©", "Foto:"), an agency's name, brackets behind the sentence. */
final class CreditPatterns {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Looks at hardly more than one character where no mark begins, which is nearly everywhere. */
    private static final String MARK =
            "(?:(?=\\p{Alpha})\\b(?:photo(?:graph)?s?(?: credits?| courtesy)?(?: by\\b(?=\\s*+(?-iu:[^\\p{Ll}]))| ?:)|photographer ?:|photo(?: credits?| via| courtesy of)\\b(?: ?[-–])?(?=\\s++(?-iu:[^\\p{Ll}]))|credits?: |pictures?(?: by\\b| ?:)"
                    + "|images?(?: by\\b| credit| courtesy| source,| ?:)|courtesy(?: of\\b| ?:)|source ?:|foto(?:s|grafie|graf[ií]a)?(?: und styling)? ?:"
                    + "|bild(?:er|quelle|nachweis)? ?:|quellen? ?:|grafik ?:|screenshots? ?:|montage ?:"
                    + "|crédits?(?: photos?)? ?:|créditos? ?:|crediti ?:|imagen ?:|fuente ?:|fonte ?:|beeld ?:|fot\\."
                    + "|zdroj ?:|fotó ?:|fotoğraf ?:|kaynak ?:)|(?=[(\\P{ASCII}])(?:©|\\(c\\)|ⓒ|фото ?:|фото: |джерело ?:|источник ?:|写真[：:=＝]|提供[：:]|사진[=:]|图片?来源[：:]|图[：:]|圖[：:／/]))";

    private static final String AGENCY =
            "(?:AP|AFP|Reuters|REUTERS|dpa|DPA|APA|EPA|EFE|ANSA|AAP|PA|IMAGO|imago|Imago|Getty|GETTY|Keystone|KEYSTONE|Xinhua|TASS|Tass"
                    + "|Bloomberg|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|UPI|NTB|TT|ČTK|PAP|MTI|LaPresse|Ansa|Belga|BELGA|ANP|picture alliance|Picture Alliance|AA|Anadolu"
                    + "|SWNS|Rex|REX|ZUMA|Zuma|Sipa|SIPA|AFPTV|Supplied|Handout|File(?! (?i:image|photo|pic|footage))|Nine|Twitter|Instagram|Facebook|Google|Wikimedia|Wikipedia|YouTube|NASA|X"
                    + "|CTK|Profimedia|Europa Press|EUROPA PRESS|ddp|epd|KNA|IANS|PTI|ANI|Yonhap|Kyodo|Jiji)";
    /** Nothing but agencies: "Getty Images", "AP/dpa". */
    private static final Pattern AGENCIES = Pattern.compile(
            "^" + AGENCY + "(?: Images| Photo)?(?:\\s?[/|,]\\s?" + AGENCY + "(?: Images| Photo)?){0,3}\\.?$");

    static final Pattern BRACKETED = Pattern.compile(
            "(?<![\\s,;–—-])[\\s,;–—-]*+[(\\[]\\s*+((?:" + MARK + "[^()\\[\\]]{0,120})|(?:" + AGENCY
                    + "\\b[^()\\[\\]]{0,100})|(?:[^()\\[\\]]{0,60}[/ ]" + AGENCY + "))\\s*+[)\\]]\\s*+[.]?$",
            ANY_CASE);
    private static final Pattern MARKED =
            Pattern.compile("(?<![\\s,;|/–—(\\[-])[\\s,;|/–—(\\[-]*+" + MARK + "[^.]{0,3}.{0,140}$", ANY_CASE);
    private static final Pattern BRACKETED_AFTER_SENTENCE = Pattern.compile(
            "(?<=[.!?…\"”»“])\\s++\\((?!(?i:archiv|symbol|file|von links|from left|left|right|links|rechts))([\\p{Lu}@][^()]{1,70})\\)$");
    private static final Pattern BRACKETED_WITH_SLASH =
            Pattern.compile("\\s++\\(([\\p{Lu}@][\\p{L}.' -]{1,40} ?/ ?[\\p{Lu}][\\p{L}.' -]{1,40})\\)\\.?$");
    private static final Pattern DASHED =
            Pattern.compile("\\s++[–—|-]\\s++((?:" + AGENCY + "|EPA|Picture|Photo)\\b.{0,80})$");
    private static final Pattern AGENCY_TAIL =
            Pattern.compile("(?<=[.!?\"”»)])\\s*+((?:(?:[\\p{Lu}@][\\p{L}.'+-]*+|via|for|de|van|von|and)[ /]{1,3}){0,7}"
                    + AGENCY + "(?:\\b[^.!?]{0,60}))\\.?$");
    private static final String NAME_WORD =
            "(?:@?\\p{Lu}[\\p{L}\\p{N}'’&+-]{0,30}|\\p{Lu}\\.|de|la|van|von|der|del|di|da|al|and|via|for)";
    private static final String NAME = NAME_WORD + "(?: " + NAME_WORD + "){0,5}";
    /** "Foto Jo Berg" without a colon, behind the caption's last sentence. */
    private static final Pattern UNMARKED_TAIL = Pattern.compile(
            "(?:^|(?<=[.!?\"”»)]))\\s*+((?i:fotos?|photos?|image|bild) " + NAME + "(?: ?/ ?" + NAME + ")?)\\.?$");
    /** A line that is a credit and nothing else: "Jo Berg / Reuters", "Jo Berg, CC-BY 4.0". */
    private static final Pattern WHOLE = Pattern.compile("^(" + NAME + " ?[/|]{1,2} ?(?:" + NAME + " ?[/|] ?){0,3}(?:"
            + AGENCY
            + "|GettyImages|ShutterStock|Stocksy|Corbis|Photononstop)(?: (?:Images|Photo|Europe|News|Pool)){0,2}|"
            + NAME + ", CC[ -]BY[^.]{0,20}[0-9.]{0,4})\\.?$");

    private static final Pattern KOREAN_TAIL = Pattern.compile(
            "(?<=[.다])\\s*+((?:[가-힣]{2,4}=)?(?:연합뉴스|뉴시스|뉴스1|[가-힣]{2,4} (?:선임|인턴)?기자|[가-힣A-Z]{2,8} 제공))$");
    private static final Pattern JAPANESE_TAIL =
            Pattern.compile("[＝=]((?:ＡＰ|AP|共同|ロイター|AFP|[^＝=。]{1,14}撮影|[^＝=。]{1,14}提供))$|（((?:代表撮影|[^（）]{1,14}撮影))）$");
    static final List<Pattern> TAILS =
            List.of(AGENCIES, WHOLE, DASHED, AGENCY_TAIL, KOREAN_TAIL, JAPANESE_TAIL, MARKED, UNMARKED_TAIL);

    /** For captions that end in a bracket; looked for before the others. */
    static final List<Pattern> BRACKETED_TAILS = List.of(BRACKETED, BRACKETED_AFTER_SENTENCE, BRACKETED_WITH_SLASH);

    /** The photographer's name before a credit, behind the caption's last sentence. */
    static final Pattern NAME_AT_END = Pattern.compile(
            "(?<=[.!?…\"”»])\\s*+((?:@?\\p{Lu}[\\p{L}.'’-]{0,30}|de|la|van|von|der|del|di|da|al)(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|la|van|von|der|del|di|da|al)){1,4})$");

    /** The mark in front of a maker's name. */
    static final Pattern LEADING_MARK = Pattern.compile(
            "^(?:" + MARK + "|[\\s,;|/–—(\\[:=＝-]|(?i:fotos?|photos?|image|bild) (?=\\p{Lu}))*+", ANY_CASE);

    private CreditPatterns() {}
}
