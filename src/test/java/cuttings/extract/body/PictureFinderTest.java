package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PictureFinderTest {

    private static final String STORY =
            "<p>The ferry between the town and the islands sails again in June, the harbour board said on Tuesday.</p>";

    /** The pictures of a page whose body are its paragraphs like {@link #STORY}. */
    private static List<Picture> pictures(String body) {
        Outline outline = BlockReader.read(Jsoup.parse(body, "https://www.paper.example/story"));
        List<TextBlock> story = outline.blocks.stream()
                .filter(block -> STORY.contains(block.text()))
                .toList();
        return PictureFinder.find(
                outline, new Captions(outline), new Clues("Ferry returns", null, null, List.of()), story);
    }

    private static List<String> sources(String body) {
        return pictures(body).stream()
                .map(picture -> Objects.requireNonNull(picture.image()).attr("src"))
                .toList();
    }

    @Test
    void aFigureGivesImageCaptionAndCredit() {
        List<Picture> pictures = pictures("<h1>Ferry returns</h1><figure><img src=a.jpg>"
                + "<figcaption>The quay. <span class=credit>Jo Berg</span></figcaption></figure>" + STORY + STORY);

        assertThat(pictures).singleElement().satisfies(picture -> {
            assertThat(picture.lines()).containsExactly("The quay.");
            assertThat(picture.credit()).isEqualTo("Jo Berg");
            assertThat(picture.aboveText()).isTrue();
        });
    }

    @Test
    void captionsGoWithTheirOwnImages() {
        List<Picture> pictures = pictures("<h1>Ferry returns</h1>" + STORY
                + "<figure><img src=a.jpg><figcaption>The quay.</figcaption></figure>" + STORY
                + "<figure><img src=b.jpg><figcaption>The ship.</figcaption></figure>" + STORY);

        assertThat(pictures).extracting(Picture::lines).containsExactly(List.of("The quay."), List.of("The ship."));
        assertThat(pictures).extracting(Picture::aboveText).containsExactly(false, false);
    }

    @Test
    void aCaptionThatSaysWhatTheImageSaysNeedsNoMark() {
        assertThat(pictures("<h1>Ferry returns</h1><div><img src=a.jpg alt='The quay at noon'></div>"
                        + "<div>The quay at noon</div>" + STORY + STORY))
                .singleElement()
                .satisfies(picture -> assertThat(picture.lines()).containsExactly("The quay at noon"));
    }

    @Test
    void aCaptionWhoseImageIsGoneIsKept() {
        assertThat(pictures("<h1>Ferry returns</h1>" + STORY + "<figcaption>The quay.</figcaption>" + STORY))
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.image()).isNull();
                    assertThat(picture.lines()).containsExactly("The quay.");
                });
    }

    @Test
    void imagesOfTeasersAndOfWhatStandsBesideTheStoryAreNone() {
        assertThat(sources("<h1>Ferry returns</h1>" + STORY + "<p><a href=/x><img src=teaser.jpg></a></p>"
                        + "<aside><img src=aside.jpg></aside><div class=newsletter><img src=letter.jpg></div>"
                        + "<p><img src=own.jpg></p>" + STORY))
                .containsExactly("own.jpg");
    }

    @Test
    void aLinkToTheImageItselfIsNoTeaser() {
        assertThat(sources("<h1>Ferry returns</h1>" + STORY + "<p><a href=/large/a.JPG?x=1><img src=a.jpg></a></p>"
                        + STORY))
                .containsExactly("a.jpg");
    }

    @Test
    void imagesAboveTheHeadlineAndBelowTheStoryAreNone() {
        assertThat(sources("<p><img src=logo.jpg></p><p>Monday</p><p>Menu</p><p>Search</p><h1>Ferry returns</h1>"
                        + STORY + STORY + "<p>More</p><p><img src=below.jpg></p>"))
                .isEmpty();
    }

    @Test
    void figuresRightBehindTheStoryBelongToIt() {
        assertThat(sources("<h1>Ferry returns</h1>" + STORY
                        + "<figure><img src=a.jpg><figcaption>One.</figcaption></figure>"
                        + "<figure><img src=b.jpg><figcaption>Two.</figcaption></figure>"))
                .containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void withoutAHeadingTheStoryBeginsWhereItsHeadlineIsPrinted() {
        assertThat(sources("<b>Ferry returns</b><br><img src=a.jpg><br>The quay. Photo: Jo Berg" + STORY + STORY))
                .containsExactly("a.jpg");
    }

    @Test
    void aPageWithoutTextShowsWhatStandsBelowItsHeadline() {
        assertThat(sources("<h1>Ferry returns</h1><ul><li><img src=a.jpg></li><li><img src=b.jpg></li></ul>"))
                .containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void anImageForReadersWithoutScriptsStandsForTheOneThatAScriptLoads() {
        assertThat(sources("<h1>Ferry returns</h1>" + STORY
                        + "<figure><noscript><img src=only.jpg></noscript><figcaption>One.</figcaption></figure>"
                        + STORY
                        + "<figure><img src=data:x><noscript><img src=real.jpg></noscript><figcaption>Two.</figcaption></figure>"
                        + "<figure><img src=own.jpg><noscript><img src=again.jpg></noscript><figcaption>Three.</figcaption></figure>"
                        + STORY))
                .containsExactly("only.jpg", "real.jpg", "own.jpg");
    }

    @Test
    void aSlideOfAGalleryHasTheCreditedTextThatStandsAloneWithIt() {
        assertThat(pictures("<h1>Ferry returns</h1><div><div><img src=a.jpg alt=Image></div><span>1 of 2</span>"
                        + "<p>The quay. (Photo: Jo Berg)</p></div><div><div><img src=b.jpg alt=Image></div><span>2 of 2</span>"
                        + "<p>The ship. (Photo: Jo Berg)</p></div>" + STORY + STORY))
                .extracting(Picture::lines)
                .containsExactly(List.of("The quay. (Photo: Jo Berg)"), List.of("The ship. (Photo: Jo Berg)"));
    }

    @Test
    void whatIsCitedUnderAPictureIsItsMaker() {
        assertThat(pictures("<h1>Ferry returns</h1><figure><img src=a.jpg>"
                        + "<figcaption>The quay <cite>Jo Berg</cite></figcaption></figure>" + STORY))
                .extracting(Picture::credit)
                .containsExactly("Jo Berg");
    }

    @Test
    void anAddressUnderAPictureIsOfItsAuthor() {
        assertThat(pictures("<h1>Ferry returns</h1><figure><img src=a.jpg>"
                        + "<figcaption><address>By Ann Lee</address></figcaption></figure>" + STORY))
                .allSatisfy(picture -> assertThat(picture.lines()).isEmpty());
    }

    @Test
    void aFigureInABoxOfItsOwnBelongsToTheStory() {
        assertThat(sources("<h1>Ferry returns</h1>" + STORY
                        + "<aside class=share><figure><img src=a.jpg><figcaption><div><div><p>The quay.</p></div></div>"
                        + "</figcaption></figure></aside>" + STORY))
                .containsExactly("a.jpg");
    }

    @Test
    void aLinkThatStandsAloneWithAnImageIsNoCaption() {
        assertThat(pictures("<h1>Ferry returns</h1>" + STORY
                        + "<div class=wp-block-column><img src=a.jpg><div class=wp-block-button><a href=/offer>Get the offer</a></div></div>"
                        + STORY))
                .flatExtracting(Picture::lines)
                .isEmpty();
    }

    @Test
    void aHeadingWithAnImageAndACreditIsItsCaption() {
        assertThat(pictures("<h1>Ferry returns</h1>" + STORY
                        + "<div><img src=a.jpg><h2>The quay at noon</h2><p>Photo: Coast Press</p></div>" + STORY))
                .singleElement()
                .satisfies(picture ->
                        assertThat(picture.lines()).containsExactly("The quay at noon", "Photo: Coast Press"));
    }

    @Test
    void aHeadingUnderAnImageIsNone() {
        assertThat(pictures(
                        "<h1>Ferry returns</h1>" + STORY + "<img src=a.jpg><h2>Why so late</h2><p>3 min</p>" + STORY))
                .singleElement()
                .satisfies(picture -> assertThat(picture.lines()).doesNotContain("Why so late"));
    }
}
