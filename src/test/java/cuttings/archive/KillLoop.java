package cuttings.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a writer of an archive again and again, as {@code kill -9} does, and each time compares what the archive holds
 * with what the writer had acknowledged.
 *
 * <p>{@code KillLoop FOLDER KILLS} runs it for long; the test runs it for a few kills.
 */
final class KillLoop {

    private final Path folder;
    private final Random random;
    private int acknowledged;

    KillLoop(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = Integer.parseInt(arguments[1]);
        KillLoop loop = new KillLoop(Path.of(arguments[0]), System.nanoTime());
        for (int kill = 1; kill <= kills; kill++) {
            List<String> wrong = loop.killOnce();
            System.out.printf("kill %d: %d acknowledged, wrong: %s%n", kill, loop.acknowledged(), wrong);
            if (!wrong.isEmpty()) {
                System.exit(1);
            }
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    /** Lets the writer live for a while, kills it, and says what is wrong with what it leaves. */
    List<String> killOnce() throws IOException, InterruptedException {
        int before = acknowledged;
        Process writer = start(before + 1);
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            lines.readLine();
            int patience = random.nextInt(60);
            for (int i = 0; i < patience; i++) {
                hear(lines.readLine());
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            writer.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        }
        writer.waitFor();
        return wrong();
    }

    /** A line that was cut off by the kill says nothing. */
    private void hear(String line) {
        if (line.matches("\\d+") && Integer.parseInt(line) <= acknowledged + 5) {
            acknowledged = Math.max(acknowledged, Integer.parseInt(line));
        }
    }

    private Process start(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<String> wrong() {
        List<String> wrong = new ArrayList<>(ArchiveCheck.of(folder, step -> {}).damages());
        try (Lookup lookup = Lookup.open(folder)) {
            int[] next = {1};
            lookup.find(Filter.builder().order(Filter.Order.ID).build(), cutting -> {
                int number = next[0]++;
                String expected =
                        KilledWriter.text(number % 7 == 0 ? -number : number).strip();
                if (!cutting.article().bodyText().equals(expected)) {
                    wrong.add("article " + number + " is not what was written");
                }
            });
            int kept = next[0] - 1;
            if (kept < acknowledged) {
                wrong.add("%d acknowledged, but %d kept".formatted(acknowledged, kept));
            }
            acknowledged = kept;
        }
        return wrong;
    }
}
