package cuttings.extract.photo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The largest of the candidates in {@code srcset} attributes (WHATWG HTML section 4.8.4.2): an address, blanks, and a
 * width in pixels or a density. Used for one image.
 */
final class ImageSet {

    /** A density is taken for a multiple of so many pixels. */
    private static final int USUAL_WIDTH = 500;

    private static final int LONGEST_SIZE = 12;
    private static final Pattern WIDTH = Pattern.compile("[?&](?:w|width)=(\\d{2,4})(?:\\.\\d++)?(?:&|$)");

    private @Nullable String largest;
    private double most;

    @Nullable
    String largest() {
        return largest;
    }

    void read(String set) {
        String address = "";
        int place = 0;
        while (place < set.length()) {
            int start = place;
            while (place < set.length() && !isSeparator(set, start, place)) {
                place++;
            }
            String part = set.substring(start, place);
            place++;
            if (!part.isEmpty()) {
                double size = size(part);
                compare(address, size > 0 ? size : toldWidth(address));
                address = size > 0 ? "" : part.endsWith(",") ? part.substring(0, part.length() - 1) : part;
            }
        }
        offer(address);
    }

    /** Takes an address without a size behind it into account, if it tells a width itself. */
    void offer(String address) {
        compare(address, toldWidth(address));
    }

    /** The width that an address without a size behind it asks its server for; 0 where it says none. */
    private static double toldWidth(String address) {
        Matcher width = WIDTH.matcher(address);
        return width.find() ? Integer.parseInt(width.group(1)) : 0;
    }

    /** Blanks part candidates and their parts; a comma does so only behind a size, since addresses have commas too. */
    private static boolean isSeparator(String set, int start, int place) {
        char unit = set.charAt(place);
        return unit <= ' ' || unit == ',' && (place == start || size(set.substring(start, place)) > 0);
    }

    /** The size in pixels that {@code 640w} or {@code 2x} says; 0 for what is none. */
    private static double size(String part) {
        int last = part.length() - 1;
        char unit = part.charAt(last);
        if (last == 0 || last > LONGEST_SIZE || unit != 'w' && unit != 'x' || !isNumber(part, last)) {
            return 0;
        }
        return Double.parseDouble(part.substring(0, last)) * (unit == 'x' ? USUAL_WIDTH : 1);
    }

    private static boolean isNumber(String part, int end) {
        int points = 0;
        for (int i = 0; i < end; i++) {
            char digit = part.charAt(i);
            points += digit == '.' ? 1 : 0;
            if (digit != '.' && (digit < '0' || digit > '9')) {
                return false;
            }
        }
        return points < 2 && part.charAt(0) != '.';
    }

    private void compare(String address, double size) {
        if (size > most && !address.isEmpty() && !address.startsWith("data:")) {
            most = size;
            largest = address;
        }
    }
}
