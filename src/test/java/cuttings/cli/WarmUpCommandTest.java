package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpCommandTest {

    @TempDir
    private Path folder;

    @Test
    void goesThroughLookupsSilentlyAndUnpacksTheLibrary() throws IOException {
        Invocation.Result result = Invocation.run("warm-up", folder.toString());
        assertThat(result).isEqualTo(new Invocation.Result(0, "", ""));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .contains("sqlitejdbc");
        }
    }

    @Test
    void standsInNoHelp() {
        assertThat(Invocation.run("--help").out()).doesNotContain("warm-up");
    }
}
