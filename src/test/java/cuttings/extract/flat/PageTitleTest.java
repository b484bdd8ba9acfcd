package cuttings.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bridge opens again in June | The Lorne Kestrel; Bridge opens again in June",
                "Kestrel - Bridge opens again in June; Bridge opens again in June",
                "Bridge opens again in June; Bridge opens again in June"
            })
    void theLongestPartOfATitleIsTheHeadline(String title, String headline) {
        assertThat(title(title).headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bridge opens again in June | Kestrel; Harbour Bridge opens again in June; Bridge opens again in June",
                "Bridge opens again in June | Kestrel; Bridge opens again in June by Edda Marlowe; Bridge opens again in June",
                "Bridge opens again in June | Kestrel; Bridge opens again in June by; Bridge opens again in June",
                "Lorne: Bridge opens again in June | Kestrel; Lorne – Bridge opens again in June; Bridge opens again in June",
                "The harbour: “Bridge opens in June” | Kestrel; On the coast - \"Bridge opens in June\"; \"Bridge opens in June\"",
                "Bridge opens again | Kestrel; Bridge opens again in June, engineers say; Bridge opens again in June, engineers say",
                "What you must know: Bridge opens in June | Kestrel; Bridge opens in June; Bridge opens in June",
                "Two storms in a week | Kestrel; Bridge opens - or does it?; Bridge opens - or does it?"
            })
    void aTitleTellsWhatOfALineIsTheHeadline(String title, String line, String headline) {
        assertThat(title(title).within(line)).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The harbour bridge: Open again | Kestrel; The harbour bridge; Open again; The harbour bridge: Open again",
                "The harbour bridge “Open again”, Kestrel; The harbour bridge; “Open again”; The harbour bridge “Open again”",
                "The harbour bridge: Open again | Kestrel; The harbour bridge; By Edda Marlowe;",
                "The harbour bridge: Open again | Kestrel; The harbour bridge: Open again; Open again;"
            })
    void aHeadlineMayGoOnInTheNextLine(String title, String line, String next, @Nullable String headline) {
        assertThat(title(title).across(line, next)).isEqualTo(Optional.ofNullable(headline));
    }

    private static PageTitle title(String text) {
        return PageTitle.of(Page.of("https://harbour.example/1", text));
    }
}
