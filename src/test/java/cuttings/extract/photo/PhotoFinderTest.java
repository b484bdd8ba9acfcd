package cuttings.extract.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuttings.article.Author;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import cuttings.extract.body.Picture;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.structured.StructuredImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PhotoFinderTest {

    private static final Metadata SIGNED_BY_ANN_LEE = new Metadata(
            "Ferry returns",
            null,
            "By Ann Lee",
            List.of(new Author("Ann Lee")),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            Provenance.NONE);

    private static Picture picture(String html, String... lines) {
        return new Picture(
                Jsoup.parse(html, "https://www.paper.example/story").expectFirst("img"),
                Arrays.asList(lines),
                null,
                true);
    }

    private static List<String> files(Picture... pictures) {
        return PhotoFinder.find(List.of(pictures), SIGNED_BY_ANN_LEE, "https://www.paper.example/story").stream()
                .map(Photo::url)
                .map(url -> url.substring(url.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void whoSignedTheStoryIsNoPhotoOfIt() {
        assertThat(files(
                        picture("<img src=a.jpg>", "Ann Lee"),
                        picture("<img src=b.jpg alt='Ann Lee'>", "Monday, 12:00"),
                        picture("<img src=c.jpg>", "Written by Ann Lee"),
                        picture("<img src=d.jpg>", "Ann Lee on the quay at noon")))
                .containsExactly("d.jpg");
    }

    @Test
    void theStillOfAVideoIsNoPhoto() {
        assertThat(files(
                        picture("<div class='box video-player'><p><img src=a.jpg></p></div>", "The quay at noon"),
                        picture("<div class=videographer><img src=b.jpg></div>", "The quay by night")))
                .containsExactly("b.jpg");
    }

    @Test
    void aPictureInTwoSizesIsOnePhotoAndTwoPicturesWithOneShortCaptionAreTwo() {
        assertThat(files(
                        picture("<img src=a-300.jpg>", "The harbour board on the quay"),
                        picture("<img src=a-900.jpg>", "The harbour board on the quay"),
                        picture("<img src=b.jpg>", "The quay"),
                        picture("<img src=c.jpg>", "The quay")))
                .containsExactly("a-300.jpg", "b.jpg", "c.jpg");
    }

    @Test
    void onePictureInTwoSizesIsOnePhotoWithWhatStandsUnderEither() {
        Picture small = picture("<img src=/2025/quay-at-noon-300x200.jpg>");
        Picture large = picture(
                "<img src=https://cdn.example/?url=https%3A%2F%2Fwww.paper.example%2F2025%2Fquay-at-noon.jpg.webp&w=900>",
                "The quay.");

        assertThat(PhotoFinder.find(List.of(small, large), SIGNED_BY_ANN_LEE, "https://www.paper.example/story"))
                .singleElement()
                .satisfies(photo -> assertThat(photo.caption()).isEqualTo("The quay."));
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoPhotos() {
        assertThat(files(picture("<img src=/a/1.jpg>"), picture("<img src=/b/1.jpg>")))
                .hasSize(2);
    }

    @Test
    void theLeadOfStructuredDataIsThePhotoOfTheStoryThatItIs() {
        assertThat(leadBy("/img/ferry-at-sea-1200x630.jpg"))
                .extracting(Photo::url, Photo::lead)
                .containsExactly(
                        tuple("https://www.paper.example/img/ferry-at-sea.jpg", true),
                        tuple("https://www.paper.example/img/quay-at-noon.jpg", false));
    }

    @Test
    void anotherLeadOfStructuredDataComesFirst() {
        assertThat(leadBy("/img/lighthouse.jpg"))
                .extracting(Photo::url)
                .startsWith("https://www.paper.example/img/lighthouse.jpg")
                .hasSize(3);
    }

    @Test
    void aLogoInStructuredDataIsNoLead() {
        assertThat(leadBy("/img/logo.png")).noneMatch(Photo::lead);
    }

    private static List<Photo> leadBy(String structured) {
        List<Picture> pictures = Stream.of("quay-at-noon", "ferry-at-sea")
                .map(name -> Jsoup.parse("<img src=/img/" + name + ".jpg>", "https://www.paper.example/story")
                        .expectFirst("img"))
                .map(image -> new Picture(image, List.of(), null, false))
                .toList();
        Metadata metadata = new Metadata(
                "Ferry returns",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new StructuredImage(structured, null, null, 0)),
                Provenance.NONE);
        return PhotoFinder.find(pictures, metadata, "https://www.paper.example/story");
    }

    @Test
    void whatDecoratesThePageIsNoPhoto() {
        assertThat(files(
                        picture("<img src=/posts/divider.gif>"),
                        picture("<img src=/a.jpg style='width:1px;height:1px'>"),
                        picture("<img src=/ann-150x150.jpg>"),
                        picture("<img src='/b.jpg?w=96&h=96'>"),
                        picture("<img src=/c.jpg width=120 height=120>"),
                        picture("<img src=/d.jpg class=author-image>"),
                        picture("<img src=/icons/icon-play.svg>", "See our film"),
                        picture("<img src=https://gravatar.example/avatar/e.jpg>", "Ben Roe"),
                        picture("<img src=/first-progress-1200x800.jpg>")))
                .containsExactly("first-progress-1200x800.jpg");
    }

    @Test
    void aShapeIsNoVideo() {
        assertThat(files(picture("<div class=aspect-video><img src=a.jpg></div>")))
                .containsExactly("a.jpg");
    }
}
