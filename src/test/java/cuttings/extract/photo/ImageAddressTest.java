package cuttings.extract.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageAddressTest {

    private static Element image(String html) {
        return Jsoup.parse(html, "https://www.paper.example/news/story").expectFirst("img");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    <img src=a.jpg>                                                          ~ https://www.paper.example/news/a.jpg
                    <img src=/a.jpg srcset='/s.jpg 300w, /l.jpg 1600w, /m.jpg 800w'>         ~ https://www.paper.example/l.jpg
                    <img src=/a.jpg srcset='/one.jpg 1x, /two.jpg 2x'>                       ~ https://www.paper.example/two.jpg
                    <img src=/a.jpg srcset='/w,100/s.jpg 100w,/w,900/l.jpg 900w'>            ~ https://www.paper.example/w,900/l.jpg
                    <picture><source srcset='/l.webp 1600w'><img src=/a.jpg></picture>       ~ https://www.paper.example/l.webp
                    <a href=/full/a.jpg><img src=/a-300.jpg></a>                             ~ https://www.paper.example/full/a.jpg
                    <a href=/gallery/1><img src=/a-300.jpg></a>                              ~ https://www.paper.example/a-300.jpg
                    <img src='data:image/gif;base64,R0lGOD' data-src=/late.jpg>              ~ https://www.paper.example/late.jpg
                    <img src=/spacer.gif data-lazy-srcset='/s.jpg 300w, /l.jpg 900w'>        ~ https://www.paper.example/l.jpg
                    <img src=/small.jpg data-orig-file=/full.jpg srcset='/l.jpg 900w'>       ~ https://www.paper.example/full.jpg
                    <img src=/spacer.gif nitro-lazy-src=/late.jpg>                           ~ https://www.paper.example/late.jpg
                    <img src=/a.jpg data-blur-src=/tiny.jpg>                                 ~ https://www.paper.example/a.jpg
                    <a href=/full/a.jpg><img src=/a.jpg srcset='/l.jpg 900w'></a>            ~ https://www.paper.example/full/a.jpg
                    <img src=//cdn.paper.example/a.jpg>                                      ~ https://cdn.paper.example/a.jpg
                    <a href=/wiki/File:a.jpg><img src=/a-300.jpg></a>                        ~ https://www.paper.example/a-300.jpg
                    <a href='/zoom?of=a.jpg'><img src=/a-300.jpg></a>                        ~ https://www.paper.example/a-300.jpg
                    <picture><source srcset='/a?width=900'><img src='/a?width=300'></picture> ~ https://www.paper.example/a?width=900
                    <picture><source srcset='/a?w=300'><img src='/a?w=900'></picture>        ~ https://www.paper.example/a?w=900
                    <img src='/a b.jpg'>                                                     ~ https://www.paper.example/a%20b.jpg
                    """)
    void theLargestFormIsTaken(String html, String address) {
        assertThat(ImageAddress.largest(image(html))).contains(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<img>",
                "<img src=''>",
                "<img src='data:image/gif;base64,R0lGOD'>",
                "<img src='javascript:void(0)'>",
                "<img src='http://['>"
            })
    void whatCannotBeFetchedIsNoAddress(String html) {
        assertThat(ImageAddress.largest(image(html))).isEmpty();
    }

    @Test
    void aWholeAddressNeedsNoSoundAddressOfThePage() {
        Element image = Jsoup.parse("<img src='https://cdn.paper.example/a.jpg'>", "https://www.paper.example/news/a b")
                .expectFirst("img");

        assertThat(ImageAddress.largest(image)).contains("https://cdn.paper.example/a.jpg");
    }

    @Test
    void aHugeSetOfCandidatesIsReadInTime() {
        String set = "/a.jpg 100w, ".repeat(100_000);

        assertThat(ImageAddress.largest(image("<img srcset='" + set + "'>"))).isPresent();
    }
}
