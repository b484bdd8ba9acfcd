package cuttings.extract.photo;

import cuttings.article.Photo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what decorates or counts a page, such as logos, avatars and pixels, from photos. Stateless. */
final class Ornament {

    private static final int SMALLEST = 90;

    /** Squares of that size are portraits and buttons. */
    private static final int SMALLEST_SQUARE = 200;

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE;

    private static final Pattern NAME = Pattern.compile(
            "(?:^|[/_.=-])(?:logos?|avatars?|icons?|favicon|pixel|spacer|divider|separator|blank|placeholder|sprites?|badge|emoji|smil(?:ey|ie)s?|gravatar|loading|transparent|1x1)(?:[/_.?=&-]|$)|/(?:clear|progress)\\.gif$",
            ANY_CASE);
    private static final Pattern PERSON =
            Pattern.compile("(?:^|[\\s_-])(?:avatar|gravatar|author|byline)(?:$|[\\s_-])", ANY_CASE);
    private static final Pattern GRAVATAR = Pattern.compile("[/.](?:gravatar\\.|avatars?/)", ANY_CASE);
    private static final Pattern HOST = Pattern.compile("^\\w++://[^/]++");
    private static final Pattern PIXEL = Pattern.compile("(?:width|height): ?1px", ANY_CASE);
    private static final Pattern LENGTH = Pattern.compile("\\d{1,5}");
    private static final Pattern SIZE_IN_NAME = Pattern.compile(
            "[-_/](\\d{2,4})x(\\d{2,4})(?:[-_]c)?\\.\\w{3,4}$|[?&]w=(\\d{2,4})&h=(\\d{2,4})(?:&|$)|[?&]h=(\\d{2,4})&(?:[^&]{1,20}&){0,3}w=(\\d{2,4})(?:&|$)");

    private Ornament() {}

    /** Whether the image is no photo; what has a text under it is one, unless it is a drawn sign. */
    static boolean shows(@Nullable Element image, Photo photo) {
        if (image == null) {
            return false;
        }
        String address = photo.url() == null ? "" : photo.url();
        boolean named = isNamed(address);
        boolean drawn = address.endsWith(".svg");
        return photo.caption() == null
                ? named
                        || drawn
                        || address.isEmpty()
                        || isSmall(image, address)
                        || PERSON.matcher(image.className()).find()
                : named && drawn || GRAVATAR.matcher(address).find();
    }

    /** Whether the address behind the host says what it is. */
    static boolean isNamed(String address) {
        return NAME.matcher(HOST.matcher(address).replaceFirst("")).find();
    }

    private static boolean isSmall(Element image, String address) {
        int width = pixels(image.attr("width"));
        int height = pixels(image.attr("height"));
        return Math.min(width, height) < SMALLEST
                || PIXEL.matcher(image.attr("style")).find()
                || isSmallSquare(width, height) && image.attr("srcset").isEmpty()
                || isNamedSmall(address);
    }

    private static boolean isNamedSmall(String address) {
        Matcher size = SIZE_IN_NAME.matcher(address);
        if (!size.find()) {
            return false;
        }
        int group = size.group(1) != null ? 1 : size.group(3) != null ? 3 : 5;
        return isSmallSquare(Integer.parseInt(size.group(group)), Integer.parseInt(size.group(group + 1)));
    }

    private static boolean isSmallSquare(int width, int height) {
        return width == height && width <= SMALLEST_SQUARE;
    }

    /** The length in pixels; the largest there is where it is not told. */
    private static int pixels(String length) {
        String digits = length.endsWith("px") ? length.substring(0, length.length() - 2) : length;
        return LENGTH.matcher(digits).matches() ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
