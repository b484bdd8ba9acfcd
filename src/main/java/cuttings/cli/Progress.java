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
        if (options.quiet || !surroundings.errIsTerminal()) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(
                        surroundings.err(), surroundings.columns().orElse(80)))
                .build()));
    }

    /** One step is done, and there is this to say. */
    void step(String message) {
        bar.ifPresent(shown -> shown.step().setExtraMessage(" " + Printable.line(message)));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
