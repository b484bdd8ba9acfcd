package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpCommandTest {

    @TempDir
    private Path folder;

    @Test
    void goesThroughTheCommandsSilentlyAndUnpacksTheLibrary() throws IOException {
        Invocation.Result nothingToSay = new Invocation.Result(0, "", "");
        assertThat(Invocation.run("warm-up", folder.toString())).isEqualTo(nothingToSay);
        assertThat(Invocation.run("warm-up", "--lookups", folder.toString())).isEqualTo(nothingToSay);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.contains("sqlitejdbc"))
                    .contains("archive");
        }
    }

    @Test
    void standsInNoHelp() {
        assertThat(Invocation.run("--help").out()).doesNotContain("warm-up");
    }

    /** JDK 17 ends with a crash when it is to cache one, and a cache that cannot be made makes every start slow. */
    @Test
    void noLambdaIsOfATypeOfPicocli() throws IOException {
        try (Stream<Path> classes = Files.walk(Path.of("target/classes/cuttings/cli"))) {
            List<Path> lambdas = classes.filter(file -> file.toString().endsWith(".class"))
                    .filter(WarmUpCommandTest::makesPicoclisTypes)
                    .toList();
            assertThat(lambdas).isEmpty();
        }
    }

    private static boolean makesPicoclisTypes(Path file) {
        try {
            String names = Files.readString(file, StandardCharsets.ISO_8859_1);
            return names.contains(")Lpicocli/CommandLine$I");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
