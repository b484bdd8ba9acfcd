package cuttings.config;

import cuttings.archive.ArchiveSettings;
import cuttings.crawl.CrawlSettings;
import cuttings.crawl.SourceLimits;
import cuttings.fetch.FetchSettings;
import cuttings.fetch.Proxies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the settings together from three layers, each over the one before: the defaults in the jar
 * ({@code config/defaults.yaml}), the operator's file, the environment. What is wrong in any of them is a
 * {@link ConfigException}. Stateless.
 */
public final class SettingsReader {

    private static final String EXAMPLE = "/config/cuttings.example.yaml";
    private static final String DEFAULTS = "/config/defaults.yaml";
    private static final FetchSettings USUAL_FETCHING = FetchSettings.defaults("cuttings");

    private SettingsReader() {}

    /** Reads the settings; without a file only the defaults and the environment count. */
    public static Settings read(@Nullable Path file, Map<String, String> environment) {
        Setting.Group defaults = defaults();
        Setting.Group own = file == null ? defaults : defaults.under(YamlReader.read(file));
        return settings(own.under(EnvironmentLayer.read(environment, defaults)), defaults, environment);
    }

    /** An example of the operator's file, with every key and what it stands for. */
    public static String example() {
        return resource(EXAMPLE);
    }

    /** The variables of the environment that look as if they were meant for a setting and stand for none, each in a line. */
    public static List<String> strayVariables(Map<String, String> environment) {
        return EnvironmentLayer.stray(environment, defaults());
    }

    static Setting.Group defaults() {
        return YamlReader.read(Path.of("defaults.yaml"), resource(DEFAULTS));
    }

    private static String resource(String name) {
        try (InputStream text = Objects.requireNonNull(SettingsReader.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings settings(Setting.Group group, Setting.Group defaults, Map<String, String> environment) {
        Mistakes mistakes = new Mistakes();
        Section top = new Section("", group, defaults, mistakes);
        Path archive = top.where("archive").folder().resolve(top.required("archive", Reading.TEXT));
        String profiles = top.optional("profiles", Reading.TEXT);
        Settings settings = new Settings(
                archive,
                new ArchiveSettings(top.required("warc_file_size", Reading.BYTES)),
                profiles == null ? null : top.where("profiles").folder().resolve(profiles),
                mistakes.orElse(() -> fetch(top.section("fetch"), environment, mistakes), USUAL_FETCHING),
                mistakes.orElse(() -> crawl(top.section("crawl")), CrawlSettings.defaults()),
                SiteReader.read(top, mistakes));
        top.end();
        mistakes.expectNone();
        return settings;
    }

    private static FetchSettings fetch(Section section, Map<String, String> environment, Mistakes mistakes) {
        try {
            FetchSettings fetch = new FetchSettings(
                    section.required("user_agent", Reading.TEXT),
                    section.required("delay", Reading.DURATION),
                    section.required("crawl_delay_cap", Reading.DURATION),
                    section.required("connect_timeout", Reading.TIMEOUT),
                    section.required("first_byte_timeout", Reading.TIMEOUT),
                    section.required("call_timeout", Reading.TIMEOUT),
                    section.required("max_size", Reading.BYTES),
                    section.required("max_expanded_size", Reading.BYTES),
                    section.required("max_sitemap_size", Reading.BYTES),
                    section.required("max_redirects", Reading.COUNT),
                    Set.copyOf(section.list("allowed_hosts", Reading.TEXT)),
                    mistakes.orElse(() -> proxies(section, environment), Proxies.NONE));
            section.end();
            return fetch;
        } catch (IllegalArgumentException e) {
            throw new ConfigException(section.where("user_agent"), "'fetch': " + e.getMessage());
        }
    }

    private static Proxies proxies(Section section, Map<String, String> environment) {
        return EnvironmentProxies.under(section.optional("proxy", Reading.PROXY_OR_NONE), environment);
    }

    private static CrawlSettings crawl(Section section) {
        try {
            CrawlSettings crawl = new CrawlSettings(
                    section.required("hosts_side_by_side", Reading.POSITIVE),
                    section.list("retry_after", Reading.DURATION),
                    section.list("look_again_after", Reading.DURATION),
                    section.optional("max_pages", Reading.POSITIVE),
                    section.optional("max_pages_per_site", Reading.POSITIVE),
                    section.optional("max_duration", Reading.DURATION));
            SourceLimits sources = new SourceLimits(
                    section.required("max_sources_per_site", Reading.COUNT),
                    section.required("max_sitemap_depth", Reading.COUNT));
            section.end();
            return crawl.following(sources);
        } catch (IllegalArgumentException e) {
            throw new ConfigException(section.where("hosts_side_by_side"), "'crawl': " + e.getMessage());
        }
    }
}
