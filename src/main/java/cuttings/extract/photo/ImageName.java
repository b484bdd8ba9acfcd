package cuttings.extract.photo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is the same in the addresses of one picture in several sizes and formats: the file's name without the size in it,
 * where the name says little also the folder. Stateless.
 */
final class ImageName {

    /** Shorter names, such as {@code image2} and {@code 1200}, are given more than once. */
    private static final int TELLING = 8;

    private static final int MOST_ENDINGS = 4;

    private static final Pattern QUERY = Pattern.compile("[?#&]");
    private static final Pattern ENDING = Pattern.compile(
            "(?:\\.(?:jpe?g|png|webp|avif|gif)|[-_.]?\\d{2,4}x\\d{2,4}(?:[-_]c)?|[-_]scaled|-e\\d{9,13}|@\\dx|[-_][wh]\\d{2,4})$");

    private ImageName() {}

    static String of(String address) {
        // Behind the address of a server that changes sizes stands the address of the picture.
        int inner = Math.max(address.lastIndexOf("http://"), address.lastIndexOf("https://"));
        int encoded = Math.max(address.lastIndexOf("http%3A"), address.lastIndexOf("https%3A"));
        String picture = address.substring(Math.max(0, Math.max(inner, encoded)))
                .replace("%2F", "/")
                .replace("%3F", "?");
        String file = QUERY.split(picture, 2)[0].toLowerCase(Locale.ROOT);
        String name = withoutEndings(file.substring(file.lastIndexOf('/') + 1));
        return name.length() >= TELLING ? name : withoutEndings(file);
    }

    private static String withoutEndings(String name) {
        String rest = name;
        Matcher ending = ENDING.matcher(rest);
        for (int taken = 0; taken < MOST_ENDINGS && ending.find(); taken++) {
            rest = rest.substring(0, ending.start());
            ending.reset(rest);
        }
        return rest;
    }
}
