package cuttings.extract.date;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes its dates, as far as that can be known before reading one.
 *
 * @param language the primary language subtag in lower case, such as {@code en}; null when unknown
 * @param monthFirst whether {@code 3/4/2022} is the fourth of March; numbers above twelve and dotted dates decide for
 *     themselves
 */
public record DateConvention(@Nullable String language, boolean monthFirst) {

    /** Nothing is known: the day comes first, as almost everywhere. */
    public static final DateConvention UNKNOWN = new DateConvention(null, false);

    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "PR", "GU");
    private static final Set<String> MONTH_FIRST_DOMAINS =
            Set.of("com", "org", "net", "edu", "gov", "us", "mil", "info");

    /**
     * The convention of a page.
     *
     * @param languageTag the declared language, such as {@code en-US}
     * @param host the page's host; its last label tells British English from American
     */
    public static DateConvention of(@Nullable String languageTag, @Nullable String host) {
        if (languageTag == null || languageTag.isBlank()) {
            return UNKNOWN;
        }
        Locale locale = Locale.forLanguageTag(languageTag.strip().replace('_', '-'));
        String language = locale.getLanguage();
        boolean english = language.equals("en") || language.equals("fil") || language.equals("tl");
        boolean monthFirst = english
                && (isUnderMonthFirstDomain(host) || host == null)
                && (locale.getCountry().isEmpty() || MONTH_FIRST_REGIONS.contains(locale.getCountry()));
        return new DateConvention(language.isEmpty() ? null : language, monthFirst);
    }

    private static boolean isUnderMonthFirstDomain(@Nullable String host) {
        return host != null
                && MONTH_FIRST_DOMAINS.contains(
                        host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
