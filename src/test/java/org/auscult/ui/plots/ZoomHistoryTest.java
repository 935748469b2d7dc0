package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.workbench.Viewport;
import org.junit.jupiter.api.Test;

final class ZoomHistoryTest {
    private static final Viewport ALL = new Viewport(0, 8, 0, 8);
    private static final Viewport HALF = new Viewport(0, 4, 0, 4);
    private static final Viewport QUARTER = new Viewport(0, 2, 0, 2);

    private long now;
    private final ZoomHistory history = new ZoomHistory(() -> now);

    @Test
    void whatWasSeenForAWhileIsAStepAndWhatWasPassedIsNot() {
        history.leave(ALL);
        now += 100_000_000;
        history.leave(HALF);
        assertThat(history.back(QUARTER)).contains(ALL);
        assertThat(history.back(ALL)).isEmpty();
        assertThat(history.forward(ALL)).contains(QUARTER);

        now += 1_000_000_000;
        history.leave(QUARTER);
        assertThat(history.back(HALF)).contains(QUARTER);
        assertThat(history.back(QUARTER)).contains(ALL);
    }

    @Test
    void whoLooksElsewhereAfterGoingBackHasNothingAhead() {
        history.leave(ALL);
        assertThat(history.back(HALF)).contains(ALL);
        now += 1_000_000_000;
        history.leave(ALL);
        assertThat(history.forward(QUARTER)).isEmpty();
        assertThat(history.back(QUARTER)).contains(ALL);
    }
}
