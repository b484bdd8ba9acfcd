package cuttings.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal that a person looks at; nothing anywhere else. Safe for threads. */
final class Progress implements AutoCloseable {

    private static final int REFRESH_MILLISECONDS = 200;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Begins a task of so many steps; -1 if their number is not known. */
    static Progress start(Surroundings surroundings, GlobalOptions options, String task, long steps) {
        if (options.quiet() || !surroundings.errIsTerminal()) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(bar(surroundings, task, steps).build()));
    }

    /** Begins a task of so many bytes. */
    static Progress ofBytes(Surroundings surroundings, GlobalOptions options, String task, long bytes) {
        if (options.quiet() || !surroundings.errIsTerminal()) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(
                bar(surroundings, task, bytes).setUnit(" MB", 1_000_000).build()));
    }

    private static ProgressBarBuilder bar(Surroundings surroundings, String task, long steps) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(
                        surroundings.err(), surroundings.columns().orElse(80)));
    }

    /** One step is done, and there is this to say. */
    void step(String message) {
        bar.ifPresent(shown -> shown.step().setExtraMessage(" " + Printable.line(message)));
    }

    /** So much is done of it all. */
    void stepTo(long done) {
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    /** There is this to say. */
    void say(String message) {
        bar.ifPresent(shown -> shown.setExtraMessage(" " + Printable.line(message)));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
