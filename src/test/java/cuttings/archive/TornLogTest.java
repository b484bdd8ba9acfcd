package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornLogTest {

    @Test
    void aTornLogOpensToTheFirstSoManyArticles(@TempDir Path folder) throws IOException {
        TornLog tornLog = new TornLog(folder, 1);
        Set<Long> survivors = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            survivors.add(tornLog.articlesAfterDamage());
        }
        assertThat(survivors).hasSizeGreaterThan(15);
    }
}
