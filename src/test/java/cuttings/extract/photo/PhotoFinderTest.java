package cuttings.extract.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Author;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import cuttings.extract.body.Picture;
import cuttings.extract.metadata.Metadata;
import java.util.Arrays;
import java.util.List;
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
        return PhotoFinder.find(List.of(pictures), SIGNED_BY_ANN_LEE).stream()
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
}
