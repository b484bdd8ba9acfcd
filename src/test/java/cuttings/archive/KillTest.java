package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    @Test
    void nothingAcknowledgedIsLostWhenTheWriterIsKilled(@TempDir Path folder) throws IOException, InterruptedException {
        KillLoop loop = new KillLoop(folder, 1);
        for (int kill = 0; kill < 5; kill++) {
            assertThat(loop.killOnce()).isEmpty();
        }
        assertThat(loop.acknowledged()).isPositive();
    }
}
