package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private Invocation.Result bringIn(String... args) {
        String[] all = Stream.concat(
                        Stream.of(
                                "import", "--archive", folder.resolve("archive").toString()),
                        Stream.of(args))
                .toArray(String[]::new);
        return Invocation.run(all);
    }

    private List<JsonNode> archived() {
        return Invocation.run("export", "--archive", folder.resolve("archive").toString())
                .out()
                .lines()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
    }

    private static String page(String headline) {
        return "<!doctype html><html lang=en><head><title>" + headline + "</title></head><body><article><h1>" + headline
                + "</h1><p>" + "The boat left the quay with ninety passengers and came back at noon. ".repeat(6)
                + "</p><p>" + "Nobody could say why the second one stayed in the harbour all day. ".repeat(6)
                + "</p></article></body></html>";
    }

    private Path write(String name, String page) throws IOException {
        Path file = folder.resolve("pages").resolve(name);
        Files.createDirectories(file.getParent());
        if (name.endsWith(".gz")) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(page.getBytes(StandardCharsets.UTF_8));
            }
            return file;
        }
        return Files.writeString(file, page);
    }

    /** Whoever may read everything, as in a container, finds no such folder. */
    @Test
    void aFolderThatCannotBeReadIsToldOfAndTheOthersAreRead() throws IOException {
        write("a.html", page("Boats return"));
        write("locked/b.html", page("Fog again"));
        write("z/c.html", page("Snow closes the pass"));
        Path locked = folder.resolve("pages/locked");
        Files.setPosixFilePermissions(locked, Set.of());
        try {
            assumeFalse(Files.isReadable(locked));
            Invocation.Result result = bringIn(folder.resolve("pages").toString());

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains("file-unreadable " + locked + ": permission denied");
            assertThat(archived()).hasSize(2);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aPageGoesInWithWhatTheOptionsSay() throws IOException {
        Path file = write("a.html", page("Boats return"));
        Invocation.Result result = bringIn(
                file.toString(), "-v", "--url", "https://news.example/a", "--fetched", "2022-01-11", "--site", "News");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("1 page", "News");
        assertThat(archived()).singleElement().satisfies(json -> {
            assertThat(json.get("url").stringValue()).isEqualTo("https://news.example/a");
            assertThat(json.get("site").stringValue()).isEqualTo("News");
            assertThat(json.get("fetched").stringValue()).isEqualTo("2022-01-11T00:00:00Z");
            assertThat(json.get("body").stringValue()).contains("ninety passengers");
        });
    }

    @Test
    void aFolderGivesAllItsPagesInTheOrderOfTheirNames() throws IOException {
        write("b/second.html.gz", page("Second"));
        write("a/first.htm", page("First"));
        write("c/notes.pdf", "not a page");
        write("c/.hidden.html", page("Hidden"));
        assertThat(bringIn(folder.resolve("pages").toString()).exitCode()).isZero();
        assertThat(archived())
                .extracting(json -> json.get("url").stringValue())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("first.htm");
    }

    @Test
    void aFolderWithoutAPageIsToldOf() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.createFile(empty.resolve("notes.md"));

        Invocation.Result result = bringIn(empty.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("there is no page to import in " + empty, ".html, .htm, .xhtml, .txt");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        Path file = write("a.html", page("Boats return"));
        bringIn(file.toString(), "--url", "https://news.example/a");
        bringIn(file.toString(), "--url", "https://news.example/a");
        assertThat(archived())
                .singleElement()
                .satisfies(json -> assertThat(json.get("revision").intValue()).isEqualTo(1));
    }

    @Test
    void aPageThatCannotBeReadIsReportedAndTheOthersGoIn() throws IOException {
        Path good = write("a.html", page("Boats return"));
        Path empty = write("b.html", "");
        Invocation.Result result = bringIn(
                good.toString(), empty.toString(), folder.resolve("gone.html").toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("file-unreadable", "gone.html", "empty");
        assertThat(archived()).hasSize(1);
    }

    @Test
    void aPageThatIsNoArticleIsSpokenOf() throws IOException {
        Path page = write("a.html", "<html lang=en><body><h1>Log in</h1><form><input name=user></form></body></html>");
        Invocation.Result result = bringIn(page.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("1 page is no article but").hasLineCount(1);
        assertThat(archived()).isEmpty();
    }

    @Test
    void whatCannotBeTrueOfAPageIsRefused() throws IOException {
        String page = write("a.html", page("Boats return")).toString();
        assertThat(bringIn(page, "--url", "news").err()).contains("--url 'news' is no address");
        assertThat(bringIn(page, "--fetched", "2999-01-01").err()).contains("has not come yet");
        assertThat(bringIn(page, "--zone", "Europe/Rigaa").err()).contains("there is no time zone", "'Europe/Riga'?");
        assertThat(bringIn(page + ".none").err()).contains("no such file");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void aSiteThatNothingTellsIsNull() throws IOException {
        bringIn(write("a.html", page("Boats return")).toString());
        assertThat(archived())
                .singleElement()
                .satisfies(json -> assertThat(json.get("site").isNull()).isTrue());
    }

    @Test
    void oneAddressCannotBelongToSeveralPages() throws IOException {
        write("a.html", page("Boats return"));
        Invocation.Result result = bringIn(folder.resolve("pages").toString(), "--url", "https://news.example/a");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void anArchiveThatCannotBeWrittenEndsWithThree() throws IOException {
        Path file = write("a.html", page("Boats return"));
        Files.writeString(folder.resolve("archive"), "a file in its place");
        Invocation.Result result = bringIn(file.toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("archive").hasLineCount(1);
    }
}
