package org.auscult.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StageClockTest {
    private static final long SECOND = 1_000_000_000L;

    private final StageClock clock = new StageClock();

    @Test
    void aStageIsToldByItsOwnSpeed() {
        clock.timeLeft(new Progress("Scanning", 0, 10), 0);
        assertThat(clock.timeLeft(new Progress("Scanning", 5, 10), 50 * SECOND)).contains(Duration.ofSeconds(50));
        assertThat(clock.timeLeft(new Progress("Reading", 0, 100), 60 * SECOND)).isEmpty();
        assertThat(clock.timeLeft(new Progress("Reading", 25, 100), 61 * SECOND))
                .contains(Duration.ofSeconds(3));
    }

    @Test
    void whatWasDoneBeforeTheStageWasHeardOfIsNotItsSpeed() {
        clock.timeLeft(new Progress("Training", 500, 1000), 10 * SECOND);
        assertThat(clock.timeLeft(new Progress("Training", 600, 1000), 20 * SECOND))
                .contains(Duration.ofSeconds(40));
    }

    @Test
    void whatWorksKnowsBetterAndAtTheEndNothingIsLeft() {
        Progress told = new Progress("Training", 500, 1000, Duration.ofMinutes(7));
        assertThat(clock.timeLeft(told, 0)).contains(Duration.ofMinutes(7));
        assertThat(clock.timeLeft(new Progress("Training", 1000, 1000), SECOND)).isEmpty();
        assertThat(clock.timeLeft(new Progress("Counting", 7, 0), SECOND))
                .as("of unknown size")
                .isEmpty();
    }
}
