package cuttings.extract.body;

import java.util.Set;

/** What elements of HTML do to the text in them. */
final class Tags {

    /** What a reader does not see as text, or not as text of the page. */
    static final Set<String> UNSEEN = words(
            "script style noscript template svg iframe object embed canvas video audio map select textarea input button"
                    + " head datalist");

    /** What begins and ends a block of text (WHATWG HTML section 15.3.3 and what follows it). */
    static final Set<String> BLOCK_LEVEL =
            words("address article aside blockquote body center dd details dialog dir div dl dt"
                    + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol"
                    + " p pre section summary table caption tbody thead tfoot tr td th ul");

    static final Set<String> STRONG = words("b strong");
    static final Set<String> EMPHASIS = words("i em");
    static final Set<String> IMAGE = words("img amp-img");

    private Tags() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
