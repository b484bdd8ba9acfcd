package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a screen with the one kept under {@code src/test/resources/cuttings/cli/screens}. To accept new ones, run the
 * tests with {@code -Dscreens.accept=true} and look at what changed.
 */
final class GoldenScreen {

    private static final Path KEPT = Path.of("src/test/resources/cuttings/cli/screens");

    private GoldenScreen() {}

    static void check(String name, String screen) throws IOException {
        Path file = KEPT.resolve(name + ".txt");
        if (Boolean.getBoolean("screens.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, screen);
        }
        assertThat(file)
                .as("a kept screen; see " + GoldenScreen.class.getSimpleName())
                .exists();
        assertThat(screen).isEqualTo(Files.readString(file));
    }
}
