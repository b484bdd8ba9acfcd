package cuttings.extract.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one site. Immutable.
 *
 * @param zone completes times that the site prints without one; null completes none
 * @param versions the rules of the site's templates, one a time; there is at least one
 */
public record SiteProfile(
        @Nullable ZoneId zone,
        @JsonProperty(required = true) List<ProfileVersion> versions) {

    public SiteProfile {
        if (versions == null || versions.isEmpty()) {
            throw new IllegalArgumentException("a profile needs at least one version");
        }
        versions = List.copyOf(versions);
    }

    /** The rules of the template that the site had when a page was fetched; empty for a page older than all of them. */
    public Optional<ProfileVersion> at(Instant fetched) {
        LocalDate day = fetched.atOffset(ZoneOffset.UTC).toLocalDate();
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .max(Comparator.comparing(ProfileVersion::from));
    }
}
