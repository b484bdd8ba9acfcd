package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a power cut must not take is on the device before it is acknowledged. A kill does not show that, for what was
 * written survives it anyway; so the system's calls are traced, where {@code strace} is installed.
 */
class SyncTraceTest {

    private static final int ACKNOWLEDGEMENTS = 30;

    @TempDir
    Path folder;

    @Test
    void recordsAndRowsAreSyncedBeforeEachAcknowledgement() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "strace is not installed or may not trace");
        Path trace = folder.resolve("trace");

        run(trace);

        List<List<String>> syncs = syncsBeforeAcknowledgements(trace);
        assertThat(syncs).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGEMENTS);
        assertThat(syncs).allSatisfy(files -> {
            assertThat(files).anyMatch(file -> file.endsWith(".warc.gz"));
            assertThat(files).anyMatch(file -> file.endsWith("archive.db-wal"));
        });
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private void run(Path trace) throws IOException, InterruptedException {
        List<String> command = List.of(
                "strace",
                "-f",
                "-y",
                "-e",
                "trace=write,fsync,fdatasync",
                "-e",
                "signal=none",
                "-o",
                trace.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.resolve("archive").toString(),
                "1");
        Process writer = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= ACKNOWLEDGEMENTS; i++) {
                lines.readLine();
            }
        } finally {
            writer.descendants().forEach(ProcessHandle::destroyForcibly);
            writer.waitFor();
        }
    }

    /** The files that were synced between each acknowledgement, a number on standard output, and the one before. */
    private static List<List<String>> syncsBeforeAcknowledgements(Path trace) throws IOException {
        List<List<String>> syncs = new ArrayList<>();
        List<String> files = new ArrayList<>();
        try (Stream<String> calls = Files.lines(trace)) {
            for (String call : calls.toList()) {
                if (call.matches("\\d+ +f(data)?sync\\(.*")) {
                    files.add(call.replaceFirst("[^<]*<([^>]*)>.*", "$1"));
                } else if (call.matches("\\d+ +write\\(1<[^>]*>, \"\\d.*")) {
                    syncs.add(files);
                    files = new ArrayList<>();
                }
            }
        }
        return syncs;
    }
}
