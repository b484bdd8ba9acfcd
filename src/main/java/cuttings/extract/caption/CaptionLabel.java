package cuttings.extract.caption;

import java.util.regex.Pattern;

/**
 * What a template puts in front of every caption or in place of one, for readers who do not see the page or as a button:
 * "Image caption,", "Bild:", "7 of 12", "Click to enlarge". Stateless.
 */
final class CaptionLabel {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IN_FRONT = Pattern.compile(
            "^(?:(?:open in (?:a )?new (?:tab|window)|opens in (?:a )?new (?:tab|window)|view this figure|(?:press enter or )?click to view (?:the )?image in full size)\\b[.:,]?|laden(?:\\.{3}|…)|loading(?:\\.{3}|…)|embed <>more videos|(?:image|photo|picture|media|video) caption[,:]?|caption ?:|bildunterschrift ?:|legende ?:|légende ?:"
                    + "|powered by|(?:image|photo|picture|slide|bild|foto|imagen|immagine)? ?\\d{1,3} ?(?:/|of|von|de|di|sur|van|z|из) ?\\d{1,3}(?![\\d.,%]| \\p{Ll})[ |:·–-]*+)\\s*+",
            ANY_CASE);
    private static final Pattern ALONE = Pattern.compile(
            "^(?:autoplay|image|images|photo|photos|picture|pictures|video|watch|play|play video|photo gallery|gallery|slideshow|enlarge|zoom"
                    + "|enlarge (?:this )?image|(?:click|tap) to (?:enlarge|expand|play|zoom)|open (?:image|gallery)|featured image|(?:image )?source|quelle|see album|get (?:a |the )?demo|visit (?:website|site)|(?:to|zum) (?:the )?(?:shop|review)|view (?:image|gallery|fullscreen)(?: in fullscreen)?"
                    + "|laden(?: ?\\.{3}|…)?|loading(?: ?\\.{3}|…)?|infographic|infografik|slideshow ?\\([^)]{1,20}\\)|embed|mail|link|more|reddit|whatsapp|facebook|pinterest|twitter|email|share|blog|verified expert|listen to this article|hide caption|toggle caption|show caption|read more|top stories|next|previous|close|caption|credit|(?:image|photo|picture) (?:credits?|source|courtesy)|credits?"
                    + "|bild|bilder|foto|fotos|vergrößern|bild vergrößern|(?:fotostrecke|bilderstrecke|bildergalerie|galerie|video|bild)(?: (?:ansehen|anzeigen|öffnen|starten))?|(?:ver|voir|vedi|ver la|guarda la) (?:galería|galerie|galleria|fotogalería)|agrandir|ampliar|ampliar foto|ingrandisci|vergroot|zoomen"
                    + "|(?:\\d{1,2}:)?\\d{1,2}:\\d{2}|\\d{1,3} ?(?:min|mins|minutes?|sec|s|h|std|minuten|minutos)\\.?(?: read)?|[\\d\\s/|.:-]{1,12})$",
            ANY_CASE);

    private static final Pattern BEHIND = Pattern.compile(
            "(?<!\\s)\\s++(?:(?:hide|toggle|show) caption|view this figure|open in (?:a )?new (?:tab|window)|bild vergrößern|zoom)$",
            ANY_CASE);

    /** "10.09.2025, 09:53 Uhr", "15 августа 2016, 13:43", "December 18, 2025": when the page came out. */
    private static final Pattern MOMENT = Pattern.compile(
            "^(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.?,? (?:de )?\\d{4}|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4})"
                    + "(?:[\\s,|–—-]{1,4}(?:\\p{L}{1,3} )?\\d{1,2}[:.h]\\d{2}(?: ?(?:uhr|h|am|pm|a\\.m\\.|p\\.m\\.))?)?$",
            ANY_CASE);

    private CaptionLabel() {}

    /** The line without labels; empty if it is nothing else. */
    static String without(String line) {
        String rest = IN_FRONT.matcher(line).replaceFirst("");
        String words = BEHIND.matcher(rest.strip()).replaceFirst("");
        return ALONE.matcher(words).matches() || MOMENT.matcher(words).matches() ? "" : words;
    }
}
