package cuttings.extract.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionSplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The quay at noon. (AP)                            | The quay at noon.        | AP
                    The quay at noon. (Foto: Jo Berg)                 | The quay at noon.        | Jo Berg
                    The quay at noon. © Coast Press / Jo Berg         | The quay at noon.        | Coast Press / Jo Berg
                    The quay at noon. Photo by Jo Berg/Reuters        | The quay at noon.        | Jo Berg/Reuters
                    The quay at noon. Credit: AFP/Getty               | The quay at noon.        | AFP/Getty
                    The quay at noon (Picture: PA)                    | The quay at noon         | PA
                    The quay at noon. — © BELGA                       | The quay at noon.        | BELGA
                    The quay at noon. AP Photo/Jo Berg                | The quay at noon.        | AP Photo/Jo Berg
                    The quay at noon, Foto: LAT                       | The quay at noon         | LAT
                    The quay at noon. (Ada Moss / Coast Press)        | The quay at noon.        | Ada Moss / Coast Press
                    The quay at noon. (Oldhaven Council)              | The quay at noon.        | Oldhaven Council
                    A photo of the family on the quay                 | A photo of the family on the quay |
                    The quay at noon (archive picture, 2010)          | The quay at noon (archive picture, 2010) |
                    The quay at noon                                  | The quay at noon         |
                    Пристань в полдень. Фото: Ия Берг                 | Пристань в полдень.      | Ия Берг
                    © Jo Berg                                         |                          | Jo Berg
                    Getty Images                                      |                          | Getty Images
                    Jo Berg / Reuters                                 |                          | Jo Berg / Reuters
                    Jo Berg, CC-BY 4.0                                |                          | Jo Berg, CC-BY 4.0
                    The quay at noon. Jo Berg/Moment via Getty Images | The quay at noon.        | Jo Berg/Moment via Getty Images
                    The quay at noon. Jo Berg (dpa/Coast Press)       | The quay at noon.        | Jo Berg (dpa/Coast Press)
                    The quay at noon. FOTO Jo Berg.                   | The quay at noon.        | Jo Berg
                    The quay at noon © Jo Berg (KNA)                  | The quay at noon         | Jo Berg / KNA
                    The quay at noon. Photo Credit Jo Berg            | The quay at noon.        | Jo Berg
                    Ships in photographs by night                     | Ships in photographs by night |
                    Ann Lee with Jo Berg. File image                  | Ann Lee with Jo Berg. File image |
                    Image caption, The quay at noon                   | The quay at noon         |
                    Powered by The quay at noon. (AP)                 | The quay at noon.        | AP
                    7 of 12: The quay at noon                        | The quay at noon         |
                    3 Min                                             |                          |
                    Day / Night                                       | Day / Night              |
                    The quay at noon in May — via Coast Commons       | The quay at noon in May  | via Coast Commons
                    ada_82/Getty Images                               |                          | ada_82/Getty Images
                    ada - stock.adobe.com                             |                          | ada - stock.adobe.com
                    The quay at noon. Photograph courtesy of Ada Moss. | The quay at noon.       | Ada Moss
                    The quay at noon. (Foto di Ada Moss)              | The quay at noon.        | Ada Moss
                    El muelle al mediodía. Archivo/La Costa           | El muelle al mediodía.   | Archivo/La Costa
                    El muelle al mediodía. Cortesía.                  | El muelle al mediodía.   | Cortesía
                    Przystań w południe. Źródło: Wybrzeże             | Przystań w południe.     | Wybrzeże
                    הרציף בצהריים. צילום: עדה מור                     | הרציף בצהריים.           | עדה מור
                    正午的码头。新华社记者 海山 摄                              | 正午的码头。                  | 新华社记者 海山 摄
                    Getty Images hide caption                         |                          | Getty Images
                    Open in a new tab The quay at noon                | The quay at noon         |
                    10.09.2025, 09:53 Uhr                             |                          |
                    December 18, 2025                                 |                          |
                    15 августа 2016, 13:43                            |                          |
                    autoplay                                          |                          |
                    Image source, Getty Images                        |                          | Getty Images
                    """)
    void theCreditIsTakenOutOfTheCaption(String text, String caption, String credit) {
        assertThat(CaptionSplitter.split(List.of(text), null)).isEqualTo(new CaptionSplitter.Parts(caption, credit));
    }

    @ParameterizedTest
    @CsvSource({"'The quay, ','Photo: Jo Berg','The quay',Jo Berg", "The quay.,(c) Jo Berg,The quay.,Jo Berg"})
    void whatTheMarkupCallsCreditIsIt(String text, String marked, String caption, String credit) {
        assertThat(CaptionSplitter.split(List.of(text), marked)).isEqualTo(new CaptionSplitter.Parts(caption, credit));
    }

    @Test
    void aBarPartsTheCaptionFromItsCredit() {
        assertThat(CaptionSplitter.split(List.of("The quay at noon in May | Ada Moss/AP Photo"), null))
                .isEqualTo(new CaptionSplitter.Parts("The quay at noon in May", "Ada Moss/AP Photo"));
    }

    @Test
    void whoIsNamedTwiceIsCreditedOnce() {
        assertThat(CaptionSplitter.split(List.of("The quay."), "Jo Berg/dpa | Jo Berg")
                        .credit())
                .isEqualTo("Jo Berg/dpa");
        assertThat(CaptionSplitter.split(List.of("The quay."), "Jo Berg - Coast Press / Coast Press")
                        .credit())
                .isEqualTo("Jo Berg - Coast Press");
        assertThat(CaptionSplitter.split(List.of("The quay."), "Jo Berg / Ann Lee")
                        .credit())
                .isEqualTo("Jo Berg / Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Top Stories", "Read more", "Enlarge", "1/12", "Loading..."})
    void aButtonIsNoCaption(String text) {
        assertThat(CaptionSplitter.split(List.of(text), null).caption()).isNull();
    }
}
