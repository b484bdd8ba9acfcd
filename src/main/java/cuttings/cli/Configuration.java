package cuttings.cli;

import cuttings.article.Site;
import cuttings.config.Settings;
import cuttings.config.SettingsReader;
import cuttings.extract.Extractor;
import cuttings.extract.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (options.archive() != null) {
            return options.archive();
        }
        String named = environment.getOrDefault("CUTTINGS_ARCHIVE", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        return file() == null ? Settings.USUAL_ARCHIVE : settings().archive();
    }

    /** The names of the sites that are crawled into the archive; empty where no configuration is that archive's. */
    Set<String> sitesOfTheArchive() {
        if (file() == null) {
            return Set.of();
        }
        Settings settings = settings();
        boolean isItsArchive = same(settings.archive(), archive());
        return isItsArchive
                ? settings.sites().stream().map(Site::name).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** The rules for reading pages; without a file or variable that may name profiles this reads no YAML either. */
    Extractor extractor() throws IOException {
        return file() == null && !environment.containsKey("CUTTINGS_PROFILES")
                ? new Extractor()
                : extractor(settings());
    }

    /** The rules for reading pages under settings that are at hand. */
    static Extractor extractor(Settings settings) throws IOException {
        if (settings.profiles() == null) {
            return new Extractor();
        }
        if (!Files.isDirectory(settings.profiles())) {
            throw CommandException.usage(
                    "there is no folder of profiles: " + settings.profiles(), "See the setting 'profiles'.");
        }
        return new Extractor(Profiles.in(settings.profiles()));
    }

    private @Nullable Path file() {
        if (options.config() != null) {
            return options.config();
        }
        String named = environment.getOrDefault("CUTTINGS_CONFIG", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        return Files.exists(USUAL_FILE) ? USUAL_FILE : null;
    }
}
