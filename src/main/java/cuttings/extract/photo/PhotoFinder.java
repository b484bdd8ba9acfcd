package cuttings.extract.photo;

import cuttings.article.Author;
import cuttings.article.Photo;
import cuttings.article.Text;
import cuttings.extract.body.Picture;
import cuttings.extract.caption.CaptionSplitter;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.structured.StructuredImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The photos of a story: its pictures without logos, portraits of authors and counting pixels, each once, the lead
 * first. Where the page shows no lead, the picture that structured data names is it. Used for one page.
 */
public final class PhotoFinder {

    private static final int TELLING = 20;

    /** "Written by", "Photo of". */
    private static final int LONGEST_ROLE = 16;

    private final List<Photo> photos = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** The names in the byline and of the authors, folded. */
    private final List<String> signatures;

    private PhotoFinder(Metadata metadata) {
        Stream<String> authors = metadata.authors().stream().map(Author::name);
        this.signatures = Stream.concat(Stream.ofNullable(metadata.byline()), authors)
                .map(Author::fold)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The photos in reading order, the lead first; relative addresses in structured data are of the page at this URL. */
    public static List<Photo> find(List<Picture> pictures, Metadata metadata, String url) {
        PhotoFinder finder = new PhotoFinder(metadata);
        for (Picture picture : pictures) {
            Photo photo = photo(picture, finder.photos.isEmpty() && picture.aboveText());
            if (!Ornament.shows(picture.image(), photo)
                    && !Player.shows(picture.image())
                    && !finder.isPortrait(photo)) {
                finder.add(photo);
            }
        }
        if (finder.photos.stream().noneMatch(Photo::lead)) {
            metadata.images().stream()
                    .findFirst()
                    .flatMap(image -> lead(image, url))
                    .ifPresent(finder::addLead);
        }
        return List.copyOf(finder.photos);
    }

    private void add(Photo photo) {
        int same = placeOf(photo);
        if (same < photos.size()) {
            photos.set(same, joined(photos.get(same), photo));
        } else {
            photos.add(photo);
        }
        keys(photo).forEach(key -> places.putIfAbsent(key, same));
    }

    /** The lead that structured data names; if it is one of the photos, that one with what the page says under it. */
    private void addLead(Photo lead) {
        int same =
                keys(lead).map(places::get).filter(Objects::nonNull).findFirst().orElse(photos.size());
        Photo first = same < photos.size() ? withCaption(photos.remove(same), lead) : lead;
        photos.add(0, new Photo(first.url(), first.caption(), first.credit(), first.alt(), true));
    }

    /** With the caption and credit of structured data, which often repeats there what is the image's own text. */
    private static Photo withCaption(Photo photo, Photo structured) {
        return Objects.equals(photo.alt(), structured.caption()) ? photo : joined(photo, structured);
    }

    /** One picture in two sizes is one photo: told by its caption, if that says much, else by the file. */
    private int placeOf(Photo photo) {
        return keys(photo)
                .map(places::get)
                .filter(place -> place != null && !isOther(photos.get(place).caption(), photo.caption()))
                .findFirst()
                .orElse(photos.size());
    }

    private static Stream<String> keys(Photo photo) {
        String caption = photo.caption() == null ? "" : photo.caption();
        return Stream.concat(
                Stream.of(caption).filter(text -> text.length() >= TELLING || photo.url() == null),
                Stream.ofNullable(photo.url()).map(ImageName::of));
    }

    private static boolean isOther(@Nullable String caption, @Nullable String other) {
        return caption != null && other != null && !caption.equals(other);
    }

    private static Photo joined(Photo first, Photo second) {
        boolean said = first.caption() != null;
        return new Photo(
                first.url() == null ? second.url() : first.url(),
                said ? first.caption() : second.caption(),
                first.credit() == null ? second.credit() : first.credit(),
                first.alt() == null ? second.alt() : first.alt(),
                first.lead());
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

    /** Whether it shows who signed the story: what stands under it, or in place of it, is hardly more than a name of theirs. */
    private boolean isPortrait(Photo photo) {
        return isSigned(photo.caption()) || isSigned(photo.alt());
    }

    private boolean isSigned(@Nullable String text) {
        if (text == null || signatures.isEmpty()) {
            return false;
        }
        String words = Author.fold(text);
        return signatures.stream()
                .anyMatch(name -> words.length() <= name.length() + LONGEST_ROLE && (" " + words).endsWith(" " + name));
    }

    private static Optional<Photo> lead(StructuredImage image, String page) {
        CaptionSplitter.Parts parts =
                CaptionSplitter.split(Stream.ofNullable(image.caption()).toList(), image.credit());
        return ImageAddress.absolute(page, image.url())
                .filter(url -> !Ornament.isNamed(url))
                .map(url -> new Photo(url, parts.caption(), parts.credit(), null, true));
    }
}
