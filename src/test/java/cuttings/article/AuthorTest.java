package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorTest {

    @ParameterizedTest
    @CsvSource({
        "Jörg Weiß, JÖRG WEISS",
        "José Núñez, jose nunez",
        "Søren Ærø, soren aero",
        "Łukasz Żak, lukasz zak",
        "Jean-Luc O’Neill, jean luc o neill",
        "Işık, isik",
        "Þóra Ðal, thora dal",
        "Γιώργος, ΓΙΩΡΓΟΣ",
        "राधिका, राधिका",
        "佐藤　花子, 佐藤 花子"
    })
    void spellingsOfANameMeet(String printed, String typed) {
        assertThat(Author.fold(printed)).isEqualTo(Author.fold(typed));
    }

    @ParameterizedTest
    @CsvSource({"Ann Lee, Anne Lee", "Ada Lind, Ida Lind", "की, का"})
    void differentNamesStayApart(String one, String other) {
        assertThat(Author.fold(one)).isNotEqualTo(Author.fold(other));
    }
}
