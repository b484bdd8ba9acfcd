package cuttings.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the operator's example and the defaults file against the settings. */
class ExampleTest {

    private static final Path EXAMPLE = Path.of("config/cuttings.example.yaml");
    private static final Path DEFAULTS = Path.of("config/defaults.yaml");
    private static final Pattern SWITCHED_OFF = Pattern.compile("(?m)^( *)#(?=[a-z_]+:)");

    @TempDir
    private Path folder;

    @Test
    void theExampleLoads() {
        Settings settings = SettingsReader.read(EXAMPLE, Map.of());
        assertThat(settings.sites()).hasSize(1);
        assertThat(settings.sites().get(0).sources()).hasSize(5);
    }

    @Test
    void theExampleShowsEveryKeyAndItsDefault() throws IOException {
        Path all = folder.resolve("all.yaml");
        Files.writeString(all, SWITCHED_OFF.matcher(Files.readString(EXAMPLE)).replaceAll("$1"));
        Settings everything = SettingsReader.read(all, Map.of());
        Setting.Group defaults = SettingsReader.defaults();
        assertThat(paths("", YamlReader.read(all))).containsAll(paths("", defaults));
        assertThat(everything.sites().get(0).zone()).isNotNull();
        assertThat(everything.sites().get(0).delay()).isNotNull();
        assertThat(everything.fetch())
                .usingRecursiveComparison()
                .ignoringFields("userAgent")
                .isEqualTo(SettingsReader.read(null, Map.of()).fetch());
    }

    @Test
    void theExampleShowsEveryKeyOfASite() throws IOException {
        String example = Files.readString(EXAMPLE);
        for (String key :
                List.of("name", "feeds", "sitemaps", "section_pages", "articles", "zone", "delay", "url", "links")) {
            assertThat(example).containsPattern("(?m)^ +(- )?#?(- )?" + key + ":");
        }
    }

    @Test
    void everyKeyHasACommentAboveIt() throws IOException {
        for (Path file : List.of(EXAMPLE, DEFAULTS)) {
            boolean commented = false;
            for (String line : Files.readAllLines(file)) {
                boolean comment = line.strip().startsWith("# ") || line.strip().equals("#");
                boolean key = line.matches(" *(- )?#?[a-z_]+:.*");
                assertThat(!key || commented).as(file + ": " + line).isTrue();
                commented = comment || key && commented && !line.isBlank();
            }
        }
    }

    private static Set<String> paths(String prefix, Setting.Group group) {
        Set<String> paths = new TreeSet<>();
        group.entries().forEach((key, setting) -> {
            paths.add(prefix + key);
            if (setting instanceof Setting.Group inner) {
                paths.addAll(paths(prefix + key + ".", inner));
            }
        });
        return paths;
    }
}
