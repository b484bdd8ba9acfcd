package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out is the same to the byte whatever surrounds the program: cron's bare environment, languages, zones. */
class BareEnvironmentTest {

    private static final String STORY =
            "ISTANBUL – The ferry İzmir left the quay with ninety passengers and came back at"
                    + " noon, its captain said, since the fog had not lifted by then and the harbour was closed to all ships.";

    @TempDir
    private Path folder;

    private String usual;

    @BeforeEach
    void inUsualSurroundings() throws Exception {
        Files.writeString(folder.resolve("page.html"), """
                <!doctype html><html lang="en"><head><title>Fog closes the harbour</title></head>
                <body><article><h1>FOG CLOSES THE HARBOUR</h1><p class="byline">By İlknur Işık</p>
                <time datetime="2026-03-29T02:30">29 March 2026, 02:30</time><p>%1$s</p><p>%1$s %1$s</p></article></body></html>
                """.formatted(STORY));
        usual = exported("usual", Map.of(), "\"$@\"");
        assertThat(usual).contains("İlknur Işık", "2026-03-29T02:30").hasLineCount(1);
    }

    @Test
    void cronGivesNextToNothing() throws Exception {
        String bare = "umask 077; cd /; exec env -i PATH=/usr/bin:/bin \"$@\" <&-";

        assertThat(exported("bare", Map.of(), bare)).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist",
                "-Duser.timezone=Pacific/Apia",
                "-Duser.timezone=Europe/Berlin",
                "-Dfile.encoding=ISO-8859-1 -Dsun.jnu.encoding=ANSI_X3.4-1968",
            })
    void languageAndZoneOfTheMachineDoNotMatter(String options) throws Exception {
        assertThat(exported("elsewhere", Map.of("JAVA_TOOL_OPTIONS", options), "\"$@\""))
                .isEqualTo(usual);
    }

    private String exported(String name, Map<String, String> environment, String line)
            throws IOException, InterruptedException {
        String archive = folder.resolve(name).toString();
        String set = environment.isEmpty()
                ? ""
                : "export JAVA_TOOL_OPTIONS='" + environment.get("JAVA_TOOL_OPTIONS") + "'; ";
        String page = folder.resolve("page.html").toString();
        ChildProcess.Result brought = ChildProcess.shell(
                folder,
                set + line,
                "import",
                "--archive",
                archive,
                "--url",
                "https://news.example/fog-1",
                "--fetched",
                "2026-03-30T06:00:00Z",
                page);
        assertThat(brought.exitCode()).as(brought.err()).isZero();
        return ChildProcess.shell(folder, set + line, "export", "--archive", archive)
                .out();
    }
}
