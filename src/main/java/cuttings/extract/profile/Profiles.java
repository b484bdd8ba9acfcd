package cuttings.extract.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The site profiles, one YAML file a site, named for its host: {@code rt.com.yaml} is for rt.com and every host below it;
 * the longest name that fits is taken. Those of a folder of the operator's go before those in the jar. Safe for threads.
 */
public final class Profiles {

    private static final String ENDING = ".yaml";
    private static final String BUILT_IN = "/config/profiles/";
    private final Map<String, SiteProfile> own;
    private final boolean withBuiltIn;
    private final Map<String, Optional<SiteProfile>> builtIn = new ConcurrentHashMap<>();

    private Profiles(Map<String, SiteProfile> own, boolean withBuiltIn) {
        this.own = Map.copyOf(own);
        this.withBuiltIn = withBuiltIn;
    }

    /** No profile at all: the general rules alone. */
    public static Profiles none() {
        return new Profiles(Map.of(), false);
    }

    /**
     * One profile and no other.
     *
     * @throws ProfileException for a file that is no profile
     */
    public static Profiles only(Path file) throws IOException {
        return new Profiles(Map.of(host(file), read(file)), false);
    }

    /** The profiles in the jar. */
    public static Profiles builtIn() {
        return new Profiles(Map.of(), true);
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
                if (file.toString().endsWith(ENDING)) {
                    own.put(host(file), read(file));
                }
            }
        }
        return new Profiles(own, true);
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
        return first != null || !withBuiltIn
                ? Optional.ofNullable(first)
                : builtIn.computeIfAbsent(name, Profiles::resource);
    }

    /** A profile with every key and what it stands for. */
    public static String example() {
        return resourceText("rt.com").orElseThrow();
    }

    private static Optional<SiteProfile> resource(String name) {
        return resourceText(name).map(yaml -> ProfileReader.read(name + ENDING, yaml));
    }

    private static Optional<String> resourceText(String name) {
        try (InputStream file = Profiles.class.getResourceAsStream(BUILT_IN + name + ENDING)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + BUILT_IN + name + ENDING, e);
        }
    }

    private static SiteProfile read(Path file) throws IOException {
        return ProfileReader.read(file.toString(), Files.readString(file));
    }

    /** The host that a file is named for. */
    private static String host(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING)) {
            throw new ProfileException(file.toString(), "a profile's file is named for its host: HOST" + ENDING);
        }
        return name.substring(0, name.length() - ENDING.length());
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
