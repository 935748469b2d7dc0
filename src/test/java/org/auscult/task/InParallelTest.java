package org.auscult.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

final class InParallelTest {
    private static final List<Integer> THINGS = List.of(1, 2, 3, 4, 5);

    private final StopSignal stop = new StopSignal();
    private final List<Long> told = new ArrayList<>();
    private final InParallel parallel =
            new InParallel("parallel-test", 2, "Trying", progress -> told.add(progress.done()), stop::check);

    @Test
    void allIsDoneAndToldOneAfterTheOther() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        parallel.all(THINGS, RuntimeException.class, done::add);
        assertThat(done).containsExactlyInAnyOrderElementsOf(THINGS);
        assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void theFirstThatFailsIsThrownAsItIs() {
        assertThatThrownBy(() -> parallel.all(THINGS, IOException.class, thing -> {
                    if (thing >= 3) {
                        throw new IOException("fan " + thing);
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("fan 3");
        assertThat(told).containsExactly(1L, 2L);
    }

    @Test
    void onceStoppedNothingMoreIsWaitedFor() {
        assertThatThrownBy(() -> parallel.all(THINGS, RuntimeException.class, thing -> stop.stop()))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSizeLessThan(THINGS.size());
    }
}
