package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of articles that are written from right to left, or in characters two columns wide. */
class ScreensOfManyScriptsTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void twoFormsOfFourArticles() throws IOException {
        page(
                "ar",
                "عادت العبارة إلى الجزيرة بعد عامين من الانتظار الطويل وسط فرحة السكان",
                "بقلم ليلى حداد",
                "غادرت العبارة الرصيف عند الفجر وعلى متنها تسعون راكبا. ");
        page("he", "המעבורת חזרה אל האי", "מאת נועה לוי", "המעבורת יצאה מן הרציף עם שחר ועל סיפונה תשעים נוסעים. ");
        page("zh", "渡轮重返北方群岛,首航免费", "记者 王小明", "渡轮黎明时分离开码头,船上有九十名乘客。");
        page("ja", "夜行フェリーが霧で三時間遅れる、乗客は港で朝を待つことになり臨時の列車も出た", "佐藤花子", "フェリーは夜明けに九十人の乗客を乗せて岸壁を離れた。");
        imported("2026-11-22");
        Path arabic = folder.resolve("ar.html");
        Files.writeString(arabic, Files.readString(arabic).replace("تسعون", "مائة"));
        Path japanese = folder.resolve("ja.html");
        Files.writeString(japanese, Files.readString(japanese).replace("九十", "百二"));
        imported("2026-11-23");
    }

    private static void imported(String day) {
        Invocation.Result result = new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .with(
                        "import",
                        "--quiet",
                        "--fetched",
                        day + "T00:00:00Z",
                        "--site",
                        "حوض.example",
                        folder.resolve("ar.html").toString(),
                        folder.resolve("he.html").toString(),
                        folder.resolve("ja.html").toString(),
                        folder.resolve("zh.html").toString());
        assertThat(result).isEqualTo(new Invocation.Result(0, "", ""));
    }

    private static void page(String language, String headline, String byline, String sentence) throws IOException {
        String paragraph = "<p>" + sentence.repeat(6) + "</p>";
        Files.writeString(
                folder.resolve(language + ".html"),
                "<!doctype html><html lang=" + language + "><head><meta charset=utf-8><title>" + headline
                        + "</title><link rel=canonical href=https://news.example/" + language + ">"
                        + "<meta property=article:published_time content=2022-01-11T15:54:00+03:00></head><body><article><h1>"
                        + headline + "</h1><p class=byline rel=author>" + byline + "</p>" + paragraph + paragraph
                        + "<figure><img src=quay.jpg><figcaption>" + headline + "</figcaption></figure>" + paragraph
                        + "</article></body></html>");
    }

    @ParameterizedTest
    @CsvSource({
        "find, 80", "find, 160", "find, 0",
        "show 1, 80", "show 1, 160", "show 1, 0",
        "show 3, 80", "show 3, 160", "show 3, 0",
        "history 1, 80", "history 1, 160", "history 1, 0",
        "diff 1, 80", "diff 1, 160", "diff 1, 0",
        "diff 3, 80", "diff 3, 160", "diff 3, 0",
        "authors, 80", "authors, 160", "authors, 0",
        "stats, 80", "stats, 160", "stats, 0",
        "explain 2, 80", "explain 2, 160", "explain 2, 0"
    })
    void noLineIsWiderThanTheTerminal(String command, int columns) throws IOException {
        Invocation invocation = new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .environment("PAGER", "cat")
                .environment("NO_COLOR", "1");
        Invocation shown = columns == 0 ? invocation : invocation.onTerminal(columns);
        String screen = shown.with(command.split(" "))
                .out()
                .replace(folder.toString(), "FOLDER")
                .replaceAll("[0-9.]+ MB", "0.0 MB");
        assertThat(screen).isNotEmpty().doesNotContain("\u001b", "\ufffd");
        if (columns > 0) {
            assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        }
        if (!command.startsWith("explain")) { // its figures change with the rules that it explains
            GoldenScreen.check(
                    "scripts/" + command.replace(' ', '-') + "-" + (columns == 0 ? "piped" : columns), screen);
        }
    }
}
