package cuttings.extract.structured;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether two addresses mean the same page. Stateless. */
public final class Addresses {

    private Addresses() {}

    /** Whether both lead to the same page, whatever their scheme, query, fragment, "www." and slash at the end. */
    public static boolean samePage(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && path(one).equals(path(other))
                && path(one).length() > 1;
    }

    /** From the path on, so that a mirror or a saved copy still matches. */
    private static String path(String url) {
        int scheme = url.indexOf("://");
        int start = scheme < 0 ? 0 : url.indexOf('/', scheme + 3);
        if (start < 0) {
            return "";
        }
        int end = url.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = url.indexOf(mark, start);
            end = at >= 0 && at < end ? at : end;
        }
        while (end > start && url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
