package cuttings.extract.photo;

import cuttings.article.Author;
import cuttings.article.Photo;
import cuttings.article.Text;
import cuttings.extract.body.Picture;
import cuttings.extract.caption.CaptionSplitter;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.structured.StructuredImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The photos of a story: its pictures without logos, portraits of authors and counting pixels, each once, the lead
 * first. Where the page shows no lead, the picture that structured data names is it. Stateless.
 */
public final class PhotoFinder {

    private static final int SMALLEST = 90;
    private static final int TELLING = 20;

    /** "Written by", "Photo of". */
    private static final int LONGEST_ROLE = 16;

    private static final Pattern FURNITURE = Pattern.compile(
            "(?:^|[/_.=-])(?:logos?|avatars?|icons?|favicon|pixel|spacer|blank|placeholder|sprite|badge|emoji|gravatar|loading|transparent|1x1)(?:[/_.?=&-]|$)",
            Pattern.CASE_INSENSITIVE);

    private PhotoFinder() {}

    /** The photos in reading order, the lead first. */
    public static List<Photo> find(List<Picture> pictures, Metadata metadata) {
        List<Photo> photos = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Picture picture : pictures) {
            Photo photo = photo(picture, photos.isEmpty() && picture.aboveText());
            if (!isFurniture(picture.image(), photo)
                    && !Player.shows(picture.image())
                    && !isPortrait(photo, metadata)
                    && seen.add(identity(photo))) {
                photos.add(photo);
            }
        }
        if (photos.stream().noneMatch(Photo::lead)) {
            lead(metadata, photos).ifPresent(lead -> photos.add(0, lead));
        }
        return photos;
    }

    private static Photo photo(Picture picture, boolean lead) {
        CaptionSplitter.Parts parts = CaptionSplitter.split(picture.lines(), picture.credit());
        Optional<Element> image = Optional.ofNullable(picture.image());
        String alt = Text.clean(image.map(element -> element.attr("alt")).orElse(""));
        return new Photo(
                image.flatMap(ImageAddress::largest).orElse(null),
                parts.caption(),
                parts.credit(),
                alt.isEmpty() ? null : alt,
                lead);
    }

    private static boolean isFurniture(@Nullable Element image, Photo photo) {
        if (image == null) {
            return false;
        }
        String address = photo.url() == null ? "" : photo.url();
        boolean small = isSmall(image.attr("width")) || isSmall(image.attr("height"));
        boolean furniture = small
                || FURNITURE
                        .matcher(address.replaceFirst("^\\w++://[^/]++", ""))
                        .find()
                || address.endsWith(".svg");
        return photo.caption() == null && (furniture || address.isEmpty());
    }

    /** Whether it shows who signed the story: what stands under it, or in place of it, is hardly more than a name of theirs. */
    private static boolean isPortrait(Photo photo, Metadata metadata) {
        return isSigned(photo.caption(), metadata) || isSigned(photo.alt(), metadata);
    }

    private static boolean isSigned(@Nullable String text, Metadata metadata) {
        String words = text == null ? "" : Author.fold(text);
        return Stream.concat(
                        Stream.ofNullable(metadata.byline()),
                        metadata.authors().stream().map(Author::name))
                .map(Author::fold)
                .anyMatch(name -> !name.isEmpty()
                        && words.length() <= name.length() + LONGEST_ROLE
                        && (" " + words).endsWith(" " + name));
    }

    private static boolean isSmall(String length) {
        String digits = length.endsWith("px") ? length.substring(0, length.length() - 2) : length;
        return digits.matches("\\d{1,5}") && Integer.parseInt(digits) < SMALLEST;
    }

    /** One picture in two sizes is one photo: told by its caption, if that says much, else by the file. */
    private static String identity(Photo photo) {
        String caption = photo.caption() == null ? "" : photo.caption();
        String file = photo.url() == null ? "" : photo.url().split("[?#]", 2)[0];
        return caption.length() >= TELLING ? caption : caption + file;
    }

    private static Optional<Photo> lead(Metadata metadata, List<Photo> found) {
        return metadata.images().stream()
                .filter(image -> found.stream().noneMatch(photo -> isSame(photo.url(), image.url())))
                .findFirst()
                .map(PhotoFinder::lead);
    }

    private static Photo lead(StructuredImage image) {
        CaptionSplitter.Parts parts =
                CaptionSplitter.split(Stream.ofNullable(image.caption()).toList(), image.credit());
        return new Photo(image.url(), parts.caption(), parts.credit(), null, true);
    }

    private static boolean isSame(@Nullable String one, String other) {
        return one != null && fileName(one).equals(fileName(other));
    }

    private static String fileName(String address) {
        String path = address.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
