package cuttings.extract.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    """)
    void theCreditIsTakenOutOfTheCaption(String text, String caption, String credit) {
        assertThat(CaptionSplitter.split(List.of(text), null)).isEqualTo(new CaptionSplitter.Parts(caption, credit));
    }

    @ParameterizedTest
    @CsvSource({"'The quay, ','Photo: Jo Berg','The quay',Jo Berg", "The quay.,(c) Jo Berg,The quay.,Jo Berg"})
    void whatTheMarkupCallsCreditIsIt(String text, String marked, String caption, String credit) {
        assertThat(CaptionSplitter.split(List.of(text), marked)).isEqualTo(new CaptionSplitter.Parts(caption, credit));
    }
}
