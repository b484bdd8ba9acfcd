package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MemoryTest {

    private static final long HEAP = 256L << 20;

    @Test
    void smallAnswersComeInSideBySide() throws InterruptedException {
        Memory memory = new Memory(2, HEAP);
        for (int i = 0; i < 10; i++) {
            memory.place().require(1 << 20);
        }
    }

    @Test
    void aLargeAnswerWaitsUntilTheOneBeforeItHasLeft() throws InterruptedException {
        Memory memory = new Memory(2, HEAP);
        Memory.Place first = memory.place();
        first.require(30 << 20);
        first.require(50 << 20);
        AtomicBoolean firstHasLeft = new AtomicBoolean();
        AtomicBoolean waited = new AtomicBoolean();
        Thread second = new Thread(() -> {
            try {
                memory.place().require(20 << 20);
                waited.set(firstHasLeft.get());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        second.start();
        while (second.getState() != Thread.State.WAITING && second.isAlive()) {
            Thread.onSpinWait();
        }
        firstHasLeft.set(true);
        first.leave();
        second.join();
        assertThat(waited).isTrue();
    }
}
