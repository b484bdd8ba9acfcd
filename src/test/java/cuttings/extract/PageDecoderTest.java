package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageDecoderTest {

    private static final String GERMAN = "<p>Größe und Maß für Käufer</p>";
    private static final String RUSSIAN =
            "<p>В городе открыли новый мост через реку, сообщили в мэрии. Строительство длилось три года.</p>";

    @Test
    void byteOrderMarkBeatsHeader() {
        byte[] bytes = ("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_16LE);

        assertThat(PageDecoder.decode(bytes, Optional.of("text/html; charset=utf-8")))
                .isEqualTo(GERMAN);
    }

    @Test
    void headerBeatsMeta() {
        String page = "<meta charset=\"iso-8859-1\">" + RUSSIAN;

        assertThat(PageDecoder.decode(
                        page.getBytes(Charset.forName("windows-1251")), Optional.of("text/html; charset=windows-1251")))
                .isEqualTo(page);
    }

    @Test
    void metaIsReadWhereTheHeaderSaysNothing() {
        String page =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\"></head>" + RUSSIAN;

        assertThat(PageDecoder.decode(page.getBytes(Charset.forName("KOI8-R")), Optional.of("text/html")))
                .isEqualTo(page);
    }

    @Test
    void charsetIsGuessedWhereNothingIsDeclared() {
        String page = RUSSIAN.repeat(20);

        assertThat(PageDecoder.decode(page.getBytes(Charset.forName("windows-1251")), Optional.empty()))
                .isEqualTo(page);
    }

    @Test
    void wellFormedUtf8BeatsAnOutdatedDeclaration() {
        String page = "<meta charset=\"windows-1252\">" + GERMAN;

        assertThat(PageDecoder.decode(page.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo(page);
    }

    @Test
    void utf8ThatWasEncodedTwiceIsDecodedTwice() {
        String page = "<p>The caf\u00e9\u2019s owner \u2013 a Pole \u2013 said no.</p>";
        String mistaken = new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(PageDecoder.decode(mistaken.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo(page);
    }

    @Test
    void latin1LettersAloneAreNoSignOfUtf8EncodedTwice() {
        String page = "<p>\u00c3\u00a9 and \u00c2\u00a0 are what one sees of it.</p>";

        assertThat(PageDecoder.decode(page.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo(page);
    }

    @Test
    void latin1IsReadAsBrowsersReadIt() {
        byte[] bytes = "Preis: 5 \u20ac \u2013 \u201eg\u00fcnstig\u201c".getBytes(Charset.forName("windows-1252"));

        assertThat(PageDecoder.decode(bytes, Optional.of("text/html; charset=ISO-8859-1")))
                .isEqualTo("Preis: 5 \u20ac \u2013 \u201eg\u00fcnstig\u201c");
    }

    @Test
    void someBrokenPlacesDoNotUnmakeUtf8() {
        byte[] bytes = (GERMAN + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;

        assertThat(PageDecoder.decode(bytes, Optional.of("text/html; charset=utf-8")))
                .isEqualTo(GERMAN + "\ufffd");
    }

    @Test
    void unknownCharsetNamesAreNotBelieved() {
        byte[] bytes = GERMAN.repeat(10).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PageDecoder.decode(bytes, Optional.of("text/html; charset=no-such-charset")))
                .isEqualTo(GERMAN.repeat(10));
    }
}
