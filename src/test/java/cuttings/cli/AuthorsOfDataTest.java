package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article whose page prints no byline, and names its authors in its data alone. */
class AuthorsOfDataTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--markdown;*Ada Quill, Bo Reed, 2026-03-01 10:00:00Z*",
                "--html;<address>Ada Quill, Bo Reed</address>",
                "--quiet;Ada Quill, Bo Reed · harbour.example"
            })
    void areNamedInEveryFormThatAPersonReads(String form, String signature) throws IOException {
        archive();

        assertThat(run("show", form, "1").out()).contains(signature);
    }

    @Test
    void areNoByline() throws IOException {
        archive();

        assertThat(run("find", "--missing", "byline", "--author", "quill", "--count")
                        .out())
                .isEqualTo("1\n");
    }

    private void archive() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <html lang="en"><head><script type="application/ld+json">{"@type": "NewsArticle",
                "headline": "Bridge to close", "datePublished": "2026-03-01T10:00:00Z",
                "author": [{"@type": "Person", "name": "Ada Quill"}, {"@type": "Person", "name": "Bo Reed"}]}</script></head>
                <body><article><h1>Bridge to close</h1>
                <p>The harbour authority will close the old swing bridge for repairs from Monday, officials said.</p>
                <p>Ferries will carry passengers across the basin every ten minutes while the work goes on.</p>
                </article></body></html>
                """);
        run("import", page.toString(), "--url", "https://harbour.example/1");
    }

    private Invocation.Result run(String... args) {
        return new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .with(args);
    }
}
