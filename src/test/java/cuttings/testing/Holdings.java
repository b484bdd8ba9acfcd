package cuttings.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * What this process holds of the machine at one moment: its threads, and its sockets, pipes and selectors. A test that
 * needs it is skipped where there is no /proc.
 */
public final class Holdings {

    /** How long a thread or a socket that was told to end may take to be gone: it ends on a thread of its own. */
    private static final Duration ENDING = Duration.ofSeconds(20);

    /** Threads that whoever needs them next shares, under the name of their last work, and that end by themselves. */
    private static final List<String> SHARED = List.of("OkHttp ", "ForkJoinPool.commonPool");

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private final Set<Thread> threads;
    private final Set<String> descriptors;

    private Holdings(Set<Thread> threads, Set<String> descriptors) {
        this.threads = threads;
        this.descriptors = descriptors;
    }

    /** What is held now. */
    public static Holdings now() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DESCRIPTORS), "no /proc here");
        return new Holdings(Thread.getAllStackTraces().keySet(), descriptors());
    }

    /**
     * What is held now and was not held then, by name, and empty if there is nothing. What is just ending is waited for.
     */
    public List<String> leftBehind() throws IOException {
        long end = System.nanoTime() + ENDING.toNanos();
        List<String> left = newSince();
        while (!left.isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
            left = newSince();
        }
        return left;
    }

    private List<String> newSince() throws IOException {
        Stream<String> started = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !threads.contains(thread))
                .map(Thread::getName)
                .filter(name -> SHARED.stream().noneMatch(name::startsWith));
        Stream<String> opened = descriptors().stream().filter(descriptor -> !descriptors.contains(descriptor));
        return Stream.concat(started, opened).toList();
    }

    /** Every socket has a number of its own; a file is left out, because classes are loaded from files at any time. */
    private static Set<String> descriptors() throws IOException {
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return open.map(Holdings::target)
                    .filter(target -> !target.startsWith("/"))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closed) {
            return "/";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
