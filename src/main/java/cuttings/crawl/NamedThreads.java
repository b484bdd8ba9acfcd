package cuttings.crawl;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads whose names say what they do, for logs and for measuring where the time goes. */
final class NamedThreads implements ThreadFactory {

    private final String role;
    private final AtomicInteger count = new AtomicInteger();

    NamedThreads(String role) {
        this.role = role;
    }

    @Override
    public Thread newThread(Runnable work) {
        return new Thread(work, role + "-" + count.incrementAndGet());
    }
}
