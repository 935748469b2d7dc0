package org.auscult.detector.conformer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WorkersTest {
    private final Workers workers = new Workers(2);
    private final AtomicIntegerArray done = new AtomicIntegerArray(8);

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aFailureIsToldOnceAllOthersHaveEnded() {
        assertThatThrownBy(() -> workers.each(8, piece -> {
                    if (piece == 0) {
                        throw new IllegalArgumentException("this one");
                    }
                    done.incrementAndGet(piece);
                }))
                .hasRootCauseMessage("this one");
        assertThat(done.toString()).isEqualTo("[0, 1, 1, 1, 1, 1, 1, 1]");
    }

    @Test
    void whoHasNoHelpDoesAllOfIt() {
        workers.each(2, worker -> workers.share(4, 0, piece -> done.incrementAndGet(4 * worker + piece)));
        assertThat(done.toString()).isEqualTo("[1, 1, 1, 1, 1, 1, 1, 1]");
    }

    @Test
    void eachSharedPieceIsDoneOnce() {
        workers.share(8, 2, done::incrementAndGet);
        assertThat(done.toString()).isEqualTo("[1, 1, 1, 1, 1, 1, 1, 1]");
    }
}
