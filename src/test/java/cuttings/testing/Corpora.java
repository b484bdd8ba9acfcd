package cuttings.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * The saved public files beside the repository that tests measure against; whoever lacks them sees the test skipped.
 */
public final class Corpora {

    private static final Path ROOT = Path.of("..", "shared", "corpora");

    private Corpora() {}

    /** A folder of the corpora; without it the calling test is skipped. */
    public static Path folder(String name) {
        Path folder = ROOT.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not here");
        return folder;
    }

    /** All regular files under a folder of the corpora, in the order of their names. */
    public static List<Path> files(String name) throws IOException {
        try (var files = Files.walk(folder(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
