package cuttings.cli;

import cuttings.config.Settings;
import cuttings.config.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the settings of this invocation come from: flags over the environment over the file over the defaults. */
final class Configuration {

    private static final Path USUAL_FILE = Path.of("cuttings.yaml");

    private final Map<String, String> environment;
    private final GlobalOptions options;

    Configuration(Surroundings surroundings, GlobalOptions options) {
        this.environment = surroundings.environment();
        this.options = options;
    }

    /** All settings. */
    Settings settings() {
        return SettingsReader.read(file(), environment);
    }

    /** The archive's folder; without a file to look into, this is told without reading any YAML, which saves time. */
    Path archive() {
        if (options.archive != null) {
            return options.archive;
        }
        String named = environment.getOrDefault("CUTTINGS_ARCHIVE", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        return file() == null ? Settings.USUAL_ARCHIVE : settings().archive();
    }

    private @Nullable Path file() {
        if (options.config != null) {
            return options.config;
        }
        String named = environment.getOrDefault("CUTTINGS_CONFIG", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        return Files.exists(USUAL_FILE) ? USUAL_FILE : null;
    }
}
