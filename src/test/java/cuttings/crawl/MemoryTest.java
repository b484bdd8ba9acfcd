package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MemoryTest {

    private static final long HEAP = 256L << 20;

    @Test
    void smallAnswersComeInSideBySide() {
        Memory memory = new Memory(2, HEAP);
        for (int i = 0; i < 10; i++) {
            assertThat(memory.place().take(1 << 20)).isTrue();
        }
    }

    @Test
    void aLargeAnswerWaitsUntilTheOneBeforeItHasLeft() throws InterruptedException {
        Memory memory = new Memory(2, HEAP);
        Memory.Place first = memory.place();
        assertThat(first.take(30 << 20)).isTrue();
        assertThat(first.take(50 << 20)).isTrue();
        assertThat(memory.place().take(20 << 20)).isFalse();
        AtomicBoolean firstHasLeft = new AtomicBoolean();
        AtomicBoolean waited = new AtomicBoolean();
        Thread second = new Thread(() -> {
            try {
                memory.place().await(20 << 20);
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
