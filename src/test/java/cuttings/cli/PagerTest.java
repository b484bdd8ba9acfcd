package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {

    @Test
    void aMachineWithoutLessShowsTheResultsAllTheSame(@TempDir Path programs) throws IOException {
        Path cat = Path.of("/bin/cat");
        assumeTrue(Files.isExecutable(cat), "there is no cat");
        Files.createSymbolicLink(programs.resolve("cat"), cat);
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", Pager.USUAL).redirectErrorStream(true);
        builder.environment().put("PATH", programs.toString());
        Process pager = builder.start();
        try (OutputStream results = pager.getOutputStream()) {
            results.write("an article".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new String(pager.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("an article");
    }
}
