package cuttings.extract.photo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The address of the largest form in which a page offers an image. Stateless. */
final class ImageAddress {

    /** Where templates keep the file as it was uploaded. */
    private static final List<String> ORIGINALS =
            List.of("data-orig-file", "data-full-src", "data-hi-res-src", "data-large-file");

    /** Where scripts find what they put into {@code src}, besides attributes that are named after it. */
    private static final List<String> SINGLES = List.of("data-original", "data-lazy", "data-image", "src");

    private static final List<String> STAND_INS = List.of("placeholder", "blur", "lqip", "low");
    private static final Pattern PATH_END = Pattern.compile("[?#]");
    private static final Pattern PICTURE_FILE =
            Pattern.compile("\\.(?:jpe?g|png|webp|avif|gif)$", Pattern.CASE_INSENSITIVE);

    private ImageAddress() {}

    /** The absolute address; empty where the page has none that could be fetched. */
    static Optional<String> largest(Element image) {
        return original(image)
                .or(() -> linked(image))
                .or(() -> largestOfSets(image))
                .or(() -> single(image))
                .flatMap(address -> absolute(image.baseUri(), address));
    }

    /** The address with the page's own resolved; empty where that is none that could be fetched. */
    static Optional<String> absolute(String page, String address) {
        try {
            String plain = address.strip().replace(" ", "%20");
            URI own = URI.create(plain);
            URI whole = own.isAbsolute() ? own : URI.create(page).resolve(own);
            return Optional.of(whole.toString()).filter(found -> found.startsWith("http"));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> largestOfSets(Element image) {
        ImageSet best = new ImageSet();
        for (Element element : sources(image)) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().endsWith("srcset") || attribute.getKey().equals("data-original-set")) {
                    best.read(attribute.getValue());
                }
            }
        }
        single(image).ifPresent(best::offer);
        return Optional.ofNullable(best.largest());
    }

    private static List<Element> sources(Element image) {
        Element parent = image.parent();
        return parent != null && parent.normalName().equals("picture") ? parent.children() : List.of(image);
    }

    /** A picture is often a link to its own full size. */
    private static Optional<String> linked(Element image) {
        Element parent = image.parent();
        boolean link = parent != null && parent.normalName().equals("a");
        return link && isPicture(parent.attr("href")) ? Optional.of(parent.attr("href")) : Optional.empty();
    }

    /** Whether it ends like a file; names with a colon, as in "File:Quay.jpg", are of pages about files. */
    private static boolean isPicture(String address) {
        String path = PATH_END.split(address, 2)[0];
        return PICTURE_FILE.matcher(path).find() && path.indexOf(':', path.lastIndexOf('/') + 1) < 0;
    }

    private static Optional<String> original(Element image) {
        return first(ORIGINALS.stream().map(image::attr));
    }

    private static Optional<String> single(Element image) {
        Stream<String> late = image.attributes().asList().stream()
                .filter(attribute -> isForLater(attribute.getKey()))
                .map(Attribute::getValue);
        return first(Stream.concat(late, SINGLES.stream().map(image::attr)));
    }

    /** Whether a script copies it to {@code src} when the reader comes near. */
    private static boolean isForLater(String name) {
        return name.endsWith("-src") && STAND_INS.stream().noneMatch(name::contains);
    }

    private static Optional<String> first(Stream<String> addresses) {
        return addresses
                .filter(address -> !address.isBlank() && !address.startsWith("data:") && address.indexOf('{') < 0)
                .findFirst();
    }
}
