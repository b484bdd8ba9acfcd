package cuttings.extract.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The site profiles, one YAML file a site, named for its host: {@code rt.com.yaml} is for rt.com and every host below it;
 * the longest name that fits is taken. Those of a folder of the operator's go before those in the jar. Safe for threads.
 */
public final class Profiles {

    private static final String ENDING = ".yaml";
    private static final String BUILT_IN = "/config/profiles/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, SiteProfile> own;
    private final Map<String, Optional<SiteProfile>> builtIn = new ConcurrentHashMap<>();

    private Profiles(Map<String, SiteProfile> own) {
        this.own = Map.copyOf(own);
    }

    /** The profiles in the jar. */
    public static Profiles builtIn() {
        return new Profiles(Map.of());
    }

    /**
     * A folder of profiles before those in the jar.
     *
     * @throws ProfileException for a file that is no profile
     */
    public static Profiles in(Path folder) throws IOException {
        Map<String, SiteProfile> own = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    own.put(name.substring(0, name.length() - ENDING.length()), read(file));
                }
            }
        }
        return new Profiles(own);
    }

    /** The profile of the site that an address belongs to. */
    public Optional<SiteProfile> of(String url) {
        for (String name = host(url); name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            Optional<SiteProfile> found = named(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<SiteProfile> named(String name) {
        SiteProfile first = own.get(name);
        return first != null ? Optional.of(first) : builtIn.computeIfAbsent(name, Profiles::resource);
    }

    private static Optional<SiteProfile> resource(String name) {
        try (InputStream file = Profiles.class.getResourceAsStream(BUILT_IN + name + ENDING)) {
            return file == null ? Optional.empty() : Optional.of(parse(name + ENDING, file));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + BUILT_IN + name + ENDING, e);
        }
    }

    private static SiteProfile read(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return parse(path.toString(), file);
        }
    }

    private static SiteProfile parse(String name, InputStream file) {
        try {
            return YAML.readValue(file, SiteProfile.class);
        } catch (JacksonException e) {
            throw new ProfileException(name + ":" + e.getLocation().getLineNr(), key(e) + e.getOriginalMessage());
        }
    }

    private static String key(JacksonException e) {
        return e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .map(key -> key + ": ")
                .collect(Collectors.joining());
    }

    private static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }
}
