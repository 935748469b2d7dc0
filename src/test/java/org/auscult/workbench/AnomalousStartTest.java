package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AnomalousStartTest {
    private final Waveform sound = Waveform.mono(new float[80000], 16000);
    private final Workbench workbench = new Workbench();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final Listening listening = new Listening(
            new Selection(workbench),
            new Sounds(jobs, Runnable::run, recording -> sound),
            jobs,
            Runnable::run,
            Runnable::run,
            new FakeOutput());
    private final AnomalousStart start = new AnomalousStart(Fakes.deviations(workbench, listening));
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 5);
    private final Recording anomalous = dataset.recordings().stream()
            .filter(r -> r.condition() == Condition.ANOMALOUS)
            .findFirst()
            .orElseThrow();

    @AfterEach
    void close() {
        listening.close();
    }

    @Test
    void aPreparedRecordingBeginsWhereItBangs() {
        workbench.datasetProperty().set(dataset);
        start.prepare(anomalous);
        double second = start.second(new Heard(anomalous, sound));
        assertThat(second).isCloseTo(2.5, within(0.6));
        assertThat(second).isLessThan(3.1);
    }

    @Test
    void oneThatIsNotKnownInTimeBeginsAtItsBeginning() {
        workbench.datasetProperty().set(dataset);
        assertThat(start.second(new Heard(anomalous, sound))).isEqualTo(0);
    }

    @Test
    void withoutNormalsThereIsNothingToHoldItAgainst() {
        start.prepare(anomalous);
        assertThat(start.second(new Heard(anomalous, sound))).isEqualTo(0);
    }
}
