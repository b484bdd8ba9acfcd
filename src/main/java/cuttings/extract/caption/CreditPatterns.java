package cuttings.extract.caption;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a credit is told at the end of a caption: by a mark ("©", "Foto:"), an agency's name, brackets behind the sentence. */
final class CreditPatterns {

    /**
     * A credit at the end of a caption.
     *
     * @param needed characters of which it has one or stands behind one; empty if it may do without
     */
    record Tail(Pattern pattern, String needed) {
        boolean mayEnd(String text) {
            boolean found = needed.isEmpty();
            for (int i = 0; i < needed.length() && !found; i++) {
                found = text.indexOf(needed.charAt(i)) >= 0;
            }
            return found;
        }
    }

    private static final String CLOSING = ".!?\"”»)";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Looks at hardly more than one character where no mark begins, which is nearly everywhere. */
    private static final String MARK =
            "(?:(?=\\p{Alpha})\\b(?:photo(?:graph)?s?(?: credits?| courtesy)?(?: by\\b(?=\\s*+(?-iu:[^\\p{Ll}]))| ?:)|photographer ?:|photo(?:graph)?s?(?: credits?| via| courtesy of)\\b(?: ?[-–])?(?=\\s++(?-iu:[^\\p{Ll}]))|credits?: |pictures?(?: by\\b| ?:)"
                    + "|images?(?: by\\b| credit| courtesy| source[,:]| ?:)|courtesy(?: of\\b| ?:)|source ?:|foto(?:s|grafie|graf[ií]a)?(?: und styling)? ?:"
                    + "|bild(?:er|quelle|nachweis)? ?:|quellen? ?:|grafik ?:|screenshots? ?:|montage ?:"
                    + "|crédits?(?: photos?)? ?:|créditos? ?:|crediti ?:|image[nm] ?:|fuente ?:|fonte ?:|beeld ?:|fot\\.|fot ?:|ph\\.|sursa(?: foto)? ?:|izvor ?:|vir ?:|kuvat? ?:|kilde ?:|forr[aá]s ?:|k[eé]p ?:|sumber ?:|gambar ?:"
                    + "|zdroj ?:|fotó ?:|fotoğraf ?:|kaynak ?:)|(?=[(\\P{ASCII}])(?:©|\\(c\\)|ⓒ|фото ?:|фото: |джерело ?:|источник ?:"
                    + "|źródło ?:|снимка ?:|източник ?:|φωτ(?:ό|ο|ογραφία|\\.) ?:|πηγή ?:|تصوير ?:|الصورة ?:|المصدر ?:|عکس ?:|צילום ?:|קרדיט ?:|फोटो ?:|स्रोत ?:|ảnh ?:|nguồn ?:|ภาพ ?:"
                    + "|写真[：:=＝]|撮影[：:]|提供[：:]|사진 ?(?:제공|출처)?[=:]|图片?来源[：:]|圖片?來源[：:]|图源[：:]|[摄攝]影?[：:]|[图圖][：:／/]))";

    private static final String AGENCY =
            "(?:AP|AFP|Reuters|REUTERS|dpa|DPA|APA|EPA|EFE|ANSA|AAP|PA|IMAGO|imago|Imago|Getty|GETTY|Keystone|KEYSTONE|Xinhua|TASS|Tass"
                    + "|Bloomberg|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|UPI|NTB|TT|ČTK|PAP|MTI|LaPresse|Ansa|Belga|BELGA|ANP|picture alliance|Picture Alliance|AA|Anadolu"
                    + "|SWNS|Rex|REX|ZUMA|Zuma|Sipa|SIPA|AFPTV|Supplied|Handout|File(?! (?i:image|photo|pic|footage))|Nine|Twitter|Instagram|Facebook|Google|Wikimedia|Wikipedia|YouTube|NASA|X"
                    + "|CTK|Profimedia|Europa Press|EUROPA PRESS|ddp|epd|KNA|IANS|PTI|ANI|Yonhap|Kyodo|Jiji"
                    + "|Lehtikuva|(?:Ritzau )?Scanpix|Adobe ?Stock|Depositphotos|Dreamstime|Freepik|EyeEm|Lusa|Andina|Folhapress|TASR|Agerpres|Bernama|Antara"
                    + "|РИА Новости|ТАСС|УНИАН|Укринформ|УНІАН|Укрінформ|БТА)";
    /** Nothing but agencies: "Getty Images", "AP/dpa". */
    private static final Pattern AGENCIES = Pattern.compile(
            "^" + AGENCY + "(?: Images| Photo)?(?:\\s?[/|,]\\s?" + AGENCY + "(?: Images| Photo)?){0,3}\\.?$");

    static final Pattern BRACKETED = Pattern.compile(
            "(?<![\\s,;–—-])[\\s,;–—-]*+[(\\[]\\s*+((?:(?:" + MARK
                    + "|(?:fotos?|photos?|bild(?:er)?) (?:(?:di|de|af|av|von|van|par) )?(?=(?-iu:\\p{Lu}\\p{L}++ \\p{Lu})))[^()\\[\\]]{0,120})|(?:"
                    + AGENCY
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

    /** The same by a maker who goes by a handle: "anna_82/Getty Images". */
    private static final Pattern HANDLE = Pattern.compile(
            "^([\\p{L}\\p{N}_.@'’&+-]{2,30}(?: [\\p{L}\\p{N}_.@'’&+-]{1,30}){0,3}(?: ?[/|] ?| [–-] )(?:stock\\.adobe\\.com|"
                    + AGENCY + ")(?: (?:Images|Photo|Plus|Premium)){0,2})\\.?$");

    /** "… on the quay | Jo Berg/AP", "… on the quay — via Reuters". */
    private static final Pattern PARTED = Pattern.compile(
            "(?= [|–—-]) (?:\\| (" + NAME + " ?/ ?" + AGENCY + "(?: Photo| Images)?)|[–—-] ?(via " + NAME + "))\\.?$");

    /** "Archivo/La Costa", "Cortesía", "Divulgação", behind the caption's last sentence. */
    private static final Pattern SUPPLIED = Pattern.compile(
            "(?<=[.!?\"”»)])\\s*+((?:Archivo|Archivio|Arquivo|Archives?|Archiv|Cortes[ií]a|Cedida|Captura de pantalla|Reprodução|Divulgação)(?: ?[/:,|] ?"
                    + NAME + "(?: ?/ ?" + NAME + ")?)?)\\.?$");

    private static final Pattern CHINESE_TAIL = Pattern.compile(
            "(?<=[。！？])\\s*+((?:新华社|中新社|新華社|中新网)[^。]{0,24}|[^。（）]{1,16}[摄攝])。?$|（([^（）]{1,20}[摄攝]|取自[^（）]{1,20}|[^（）]{1,16}提供)）。?$");
    private static final Pattern KOREAN_TAIL = Pattern.compile(
            "(?<=[.다])\\s*+((?:[가-힣]{2,4}=)?(?:(?:(?:AP|AFP|EPA|로이터|신화|AP=|EPA=)[/=·]?)?(?:연합뉴스|뉴시스|뉴스1)(?: 제공| 자료사진)?|[가-힣]{2,4} (?:선임|인턴)?기자|[가-힣A-Z]{2,8} 제공))$");
    private static final Pattern JAPANESE_TAIL =
            Pattern.compile("[＝=]((?:ＡＰ|AP|共同|ロイター|AFP|[^＝=。]{1,14}撮影|[^＝=。]{1,14}提供))$|（((?:代表撮影|[^（）]{1,14}撮影))）$");
    static final List<Tail> TAILS = List.of(
            new Tail(AGENCIES, ""),
            new Tail(WHOLE, "/|,"),
            new Tail(HANDLE, "/|–-"),
            new Tail(DASHED, "–—|-"),
            new Tail(AGENCY_TAIL, CLOSING),
            new Tail(PARTED, "|–—-"),
            new Tail(KOREAN_TAIL, "뉴기제"),
            new Tail(JAPANESE_TAIL, "＝=（"),
            new Tail(CHINESE_TAIL, "。！？（"),
            new Tail(MARKED, ""),
            new Tail(UNMARKED_TAIL, ""),
            new Tail(SUPPLIED, CLOSING));

    /** For captions that end in a bracket. */
    static final List<Tail> BRACKETED_TAILS = Stream.concat(
                    Stream.of(
                            new Tail(BRACKETED, "(["),
                            new Tail(BRACKETED_AFTER_SENTENCE, "("),
                            new Tail(BRACKETED_WITH_SLASH, "/")),
                    TAILS.stream())
            .toList();

    /** The photographer's name before a credit, behind the caption's last sentence. */
    static final Pattern NAME_AT_END = Pattern.compile(
            "(?<=[.!?…\"”»])\\s*+((?:@?\\p{Lu}[\\p{L}.'’-]{0,30}|de|la|van|von|der|del|di|da|al)(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|la|van|von|der|del|di|da|al)){1,4})$");

    /** The mark in front of a maker's name. */
    static final Pattern LEADING_MARK = Pattern.compile(
            "^(?:" + MARK
                    + "|[\\s,;|/–—(\\[:=＝-]|(?i:fotos?|photos?|image|bild) (?:(?:di|de|af|av|von|van|par) )?(?=\\p{Lu}))*+",
            ANY_CASE);

    private CreditPatterns() {}
}
