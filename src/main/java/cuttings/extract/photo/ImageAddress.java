package cuttings.extract.photo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The address of the largest form in which a page offers an image. Stateless. */
final class ImageAddress {

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset", "data-original-set");
    private static final List<String> SINGLES = List.of(
            "data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src", "data-image", "src");
    private static final Pattern PICTURE_FILE =
            Pattern.compile("\\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])", Pattern.CASE_INSENSITIVE);

    private ImageAddress() {}

    /** The absolute address; empty where the page has none that could be fetched. */
    static Optional<String> largest(Element image) {
        return largestOfSets(image)
                .or(() -> linked(image))
                .or(() -> single(image))
                .flatMap(address -> absolute(image, address))
                .filter(address -> address.startsWith("http"));
    }

    private static Optional<String> absolute(Element image, String address) {
        try {
            String plain = address.strip().replace(" ", "%20");
            return Optional.of(URI.create(image.baseUri()).resolve(plain).toString());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> largestOfSets(Element image) {
        ImageSet best = new ImageSet();
        for (Element element : sources(image)) {
            for (String attribute : SETS) {
                best.read(element.attr(attribute));
            }
        }
        return Optional.ofNullable(best.largest());
    }

    private static List<Element> sources(Element image) {
        Element parent = image.parent();
        return parent != null && parent.normalName().equals("picture") ? parent.children() : List.of(image);
    }

    /** A picture is often a link to its own full size. */
    private static Optional<String> linked(Element image) {
        Element parent = image.parent();
        boolean toPicture = parent != null
                && parent.normalName().equals("a")
                && PICTURE_FILE.matcher(parent.attr("href")).find();
        return toPicture ? Optional.of(parent.attr("href")) : Optional.empty();
    }

    private static Optional<String> single(Element image) {
        return SINGLES.stream()
                .map(image::attr)
                .filter(address -> !address.isBlank() && !address.startsWith("data:"))
                .findFirst();
    }
}
