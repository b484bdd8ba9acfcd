package cuttings.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/** Runs a command within the test's process, in surroundings of the test's choice. */
final class Invocation {

    static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private final Map<String, String> environment = new HashMap<>();
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;
    private Instant now = NOW;
    private ZoneId zone = ZoneOffset.UTC;

    /** What a command printed and how it ended. */
    record Result(int exitCode, String out, String err) {}

    static Result run(String... args) {
        return new Invocation().with(args);
    }

    Invocation environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Invocation at(Instant time) {
        now = time;
        return this;
    }

    /** Where the reader's clock shows the time of a zone. */
    Invocation at(ZonedDateTime time) {
        zone = time.getZone();
        return at(time.toInstant());
    }

    Invocation input(byte[] bytes) {
        in = new ByteArrayInputStream(bytes);
        return this;
    }

    Invocation onTerminal(int columns) {
        terminal = true;
        return environment("COLUMNS", String.valueOf(columns));
    }

    Result with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Result result = writingTo(out, args);
        return new Result(result.exitCode(), out.toString(StandardCharsets.UTF_8), result.err());
    }

    Result writingTo(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Clock.fixed(now, zone),
                terminal,
                terminal);
        int exitCode = Main.run(surroundings, args);
        return new Result(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }
}
