package cuttings.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The zones that newspapers print behind a time, by their abbreviation. An abbreviation that several countries use is
 * read by the page's language, else as the one that is printed most.
 */
final class Zones {

    private static final Map<String, String> BY_NAME = table(
            "Z UTC GMT=Z",
            "BST=+01:00",
            "CET MEZ WAT=+01:00",
            "CEST MESZ EET SAST CAT=+02:00",
            "EEST MSK МСК TRT EAT AST=+03:00",
            "GST=+04:00",
            "PKT UZT=+05:00",
            "IST=+05:30",
            "NPT=+05:45",
            "BDT=+06:00",
            "ICT WIB=+07:00",
            "HKT SGT MYT PHT WITA AWST=+08:00",
            "JST KST WIT=+09:00",
            "ACST=+09:30",
            "AEST=+10:00",
            "ACDT=+10:30",
            "AEDT=+11:00",
            "NZST=+12:00",
            "NZDT=+13:00",
            "NST=-03:30",
            "NDT=-02:30",
            "ADT ART BRT=-03:00",
            "EST=-05:00",
            "EDT=-04:00",
            "CST=-06:00",
            "CDT=-05:00",
            "MST=-07:00",
            "MDT=-06:00",
            "PST=-08:00",
            "PDT=-07:00",
            "AKST=-09:00",
            "AKDT=-08:00",
            "HST=-10:00",
            "ET=America/New_York",
            "CT=America/Chicago",
            "MT=America/Denver",
            "PT=America/Los_Angeles",
            "WEST=+01:00",
            "WET=Z");

    private static final Map<String, String> BY_LANGUAGE =
            table("he:IST=Asia/Jerusalem", "ga:IST=Europe/Dublin", "zh:CST=+08:00", "fil:PST=+08:00", "ar:AST=+03:00");

    private Zones() {}

    /** The distance from UTC that the abbreviation means on that day; null when it is none. */
    static @Nullable ZoneOffset offset(String abbreviation, LocalDate day, LocalTime time, @Nullable String language) {
        String zone = BY_LANGUAGE.getOrDefault(language + ":" + abbreviation, BY_NAME.getOrDefault(abbreviation, ""));
        return zone.isEmpty() ? null : ZoneId.of(zone).getRules().getOffset(day.atTime(time));
    }

    static boolean isKnown(String abbreviation) {
        return !BY_NAME.getOrDefault(abbreviation, "").isEmpty();
    }

    private static Map<String, String> table(String... rows) {
        Map<String, String> zones = new HashMap<>();
        for (String row : rows) {
            int equals = row.indexOf('=');
            for (String name : row.substring(0, equals).split(" ")) {
                zones.put(name, row.substring(equals + 1));
            }
        }
        return Map.copyOf(zones);
    }
}
