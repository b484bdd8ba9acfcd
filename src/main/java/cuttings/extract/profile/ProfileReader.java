package cuttings.extract.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a profile's YAML; what is wrong in it is named by file, line and key. Stateless. */
final class ProfileReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<Class<?>, String> KINDS =
            Map.of(LocalDate.class, "day such as 2020-01-31", ZoneId.class, "time zone such as Europe/Oslo");

    private ProfileReader() {}

    static SiteProfile read(String file, String yaml) {
        try {
            return YAML.readValue(yaml, SiteProfile.class);
        } catch (JacksonException e) {
            throw new ProfileException(file + ":" + line(e, yaml), key(e) + what(e));
        }
    }

    private static int line(JacksonException e, String yaml) {
        int known = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return known > 0 || !(e instanceof UnrecognizedPropertyException unknown)
                ? Math.max(1, known)
                : lineOf(unknown.getPropertyName(), yaml);
    }

    /** The parser has lost its place when it tells that it does not know a key. */
    private static int lineOf(String key, String yaml) {
        Matcher place = Pattern.compile("(?m)(?:^|[\\s{,])" + Pattern.quote(key) + "\\s*:")
                .matcher(yaml);
        return place.find() ? (int) yaml.substring(0, place.end()).lines().count() : 1;
    }

    /** The way to the key: {@code versions[0].headline: }. */
    private static String key(JacksonException e) {
        String path = e.getPath().stream().map(ProfileReader::step).collect(Collectors.joining());
        return path.isEmpty() ? "" : path.substring(path.startsWith(".") ? 1 : 0) + ": ";
    }

    private static String step(JacksonException.Reference reference) {
        @Nullable String name = reference.getPropertyName();
        return name == null ? "[" + reference.getIndex() + "]" : "." + name;
    }

    private static String what(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "there is no such key, but "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidFormatException value) {
            return "'" + value.getValue() + "' is no " + KINDS.getOrDefault(value.getTargetType(), "value for it");
        }
        if (e instanceof MismatchedInputException && e.getOriginalMessage().startsWith("Cannot deserialize")) {
            return "another kind of value belongs here";
        }
        String message = e instanceof ValueInstantiationException && e.getCause() != null
                ? e.getCause().getMessage()
                : e.getOriginalMessage();
        return Optional.ofNullable(message)
                .flatMap(text -> text.lines().findFirst())
                .orElse("no profile");
    }
}
