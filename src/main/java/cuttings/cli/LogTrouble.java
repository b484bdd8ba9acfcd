package cuttings.cli;

import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import cuttings.article.FileTrouble;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells on standard error, once, that the log cannot be written, as when its disk has filled up while a run goes on:
 * Logback itself would go on without a word, and so does the run. Named in {@code logback-file.xml}. Safe for threads.
 */
public final class LogTrouble implements StatusListener {

    private final AtomicBoolean isTold = new AtomicBoolean();

    /** Takes what Logback says of itself. */
    @Override
    public void addStatusEvent(Status status) {
        if (status.getEffectiveLevel() >= Status.WARN && isTold.compareAndSet(false, true)) {
            String reason = status.getThrowable() instanceof IOException broken
                    ? FileTrouble.of(broken)
                    : String.valueOf(status.getMessage());
            System.err.println(Printable.line("cuttings: the log cannot be written: " + reason
                    + "; what would stand there from now on is lost, the run goes on"));
        }
    }
}
