package cuttings.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry to the islands was late because of the storm that came in from the north.",
                "de | Die Fähre zu den Inseln hatte wegen des Sturms Verspätung, sagte der Kapitän nach der Ankunft.",
                "fr | Le ferry pour les îles est arrivé en retard dans la nuit à cause de la tempête.",
                "es | El barco que va a las islas llegó tarde por la tormenta que venía del norte.",
                "it | Il traghetto per le isole è arrivato in ritardo a causa della tempesta che viene dal nord.",
                "pt | O barco para as ilhas chegou tarde por causa da tempestade que não foi anunciada.",
                "nl | De veerboot naar de eilanden was te laat door het weer dat uit het noorden kwam.",
                "pl | Prom na wyspy był opóźniony z powodu sztormu, który nie był zapowiedziany przez służby.",
                "ru | Паром на острова опоздал, и это не было сюрпризом для тех, кто ждал его на берегу.",
                "ru | По субботам печь по-прежнему топят, а чай в зале на берегу подают бесплатно, и за это с нас не берут.",
                "bg | По думите на кмета пътят до селото и на моста е затворен, а автобусът не спира на площада.",
                "sr | Брод је на острво стигао у подне, а путници су на обали чекали да се отвори пут за град.",
                "uk | Пором на острови запізнився, і це не було несподіванкою для тих, що чекали його на березі.",
                "ja | 嵐のため島へのフェリーは遅れて到着した。",
                "zh | 由于暴风雨，前往岛屿的渡轮晚点到达。",
                "ko | 폭풍 때문에 섬으로 가는 배가 늦게 도착했다.",
                "ar | تأخرت العبارة المتجهة إلى الجزر بعد العاصفة التي جاءت من الشمال في الليل.",
                "hi | तूफान के कारण द्वीपों की नौका देर से पहुँची।"
            })
    void tellsTheLanguageOfASentence(String language, String sentence) {
        assertThat(TextLanguage.of(sentence)).contains(language);
    }

    @Test
    void saysNothingOfNamesAndNumbers() {
        assertThat(TextLanguage.of("Anna Brandt, 42, Maribor")).isEmpty();
        assertThat(TextLanguage.of("15:54")).isEmpty();
        assertThat(TextLanguage.of("")).isEmpty();
    }
}
