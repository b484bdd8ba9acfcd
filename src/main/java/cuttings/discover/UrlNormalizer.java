package cuttings.discover;

import crawlercommons.filters.basic.BasicURLNormalizer;
import cuttings.article.Ipv6Literal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings spellings of one address together. The normal form is one that can be fetched; the key says which addresses
 * are one page. Stateless and safe for threads.
 */
public final class UrlNormalizer {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "ref_src",
            "ref_url",
            "wt_mc",
            "wt_zmc",
            "ns_mchannel",
            "ns_source",
            "ns_campaign",
            "ns_linkname",
            "at_medium",
            "at_campaign",
            "at_custom1",
            "at_custom2",
            "at_custom3",
            "at_custom4",
            "ocid",
            "cmpid",
            "icid",
            "spm",
            "xtor",
            "vero_id",
            "oly_enc_id",
            "oly_anon_id",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig");
    private static final Pattern UTM = Pattern.compile("(?i)(?<=[?&])utm_[^&#=]*+(?:=[^&#]*+)?+(?:&|(?=#)|$)");
    private static final Pattern DANGLING = Pattern.compile("[?&]++(?=#|$)");
    private static final Pattern AMP_PARAMETER =
            Pattern.compile("(?i)(?<=[?&])(?:amp(?:=(?:1|true))?+|outputType=amp)(?:&|$)");
    private static final Pattern AMP_PATH =
            Pattern.compile("(?:/amp|\\.amp)/?+(?=\\?|$)|(?<=\\.)amp\\.(?=html?(?:\\?|$))");
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");
    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www|m|amp|mobile)\\.(?=[^/?]+\\.[^/?]+)");
    private static final Pattern TRAILING_SLASH = Pattern.compile("/++(?=\\?|$)");
    private static final Pattern IPV6_HOST =
            Pattern.compile("(?i)^(https?://(?:[^/?#@]*+@)?+)(\\[[\\p{XDigit}:.]++\\])");
    private static final String STAND_IN = "ipv6.address.invalid";
    private static final int LONGEST_URL = 8192;

    private final BasicURLNormalizer normalizer =
            BasicURLNormalizer.newBuilder().queryParamsToRemove(TRACKING).build();

    /** The form in which an address is kept and fetched; empty for what is no absolute http or https address. */
    public Optional<String> normalize(String url) {
        String stripped = BrowserSpelling.usual(url);
        if (stripped.length() > LONGEST_URL || !SCHEME.matcher(stripped).find()) {
            return Optional.empty();
        }
        String normal = filtered(stripped);
        if (normal == null) {
            return Optional.empty();
        }
        return Optional.of(DANGLING.matcher(UTM.matcher(normal).replaceAll("")).replaceAll(""));
    }

    /** The library takes no address of IP version 6, so it gets a name in its place. */
    private @Nullable String filtered(String url) {
        Matcher literal = IPV6_HOST.matcher(url);
        if (!literal.find()) {
            return normalizer.filter(url);
        }
        String named = normalizer.filter(literal.group(1) + STAND_IN + url.substring(literal.end()));
        return named == null ? null : named.replace(STAND_IN, Ipv6Literal.inUrl(literal.group(2)));
    }

    /** The form under which addresses of one page meet; it is compared, never fetched. */
    public String key(String url) {
        String normal = normalize(url).orElse(url);
        String host = SCHEME.matcher(normal).replaceFirst("");
        String bare = HOST_PREFIX.matcher(host).replaceFirst("");
        String reading =
                DANGLING.matcher(AMP_PARAMETER.matcher(bare).replaceAll("")).replaceAll("");
        return TRAILING_SLASH
                .matcher(AMP_PATH.matcher(reading).replaceFirst(""))
                .replaceFirst("");
    }
}
