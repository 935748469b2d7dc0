package org.auscult.detector.conformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.auscult.dataset.Recording;
import org.auscult.detector.Workload;
import org.auscult.task.StopSignal;
import org.auscult.workbench.Fakes;
import org.junit.jupiter.api.Test;

final class StepMeasurementTest {
    private static final Map<String, String> SMALL = Map.of(
            "network.width", "16",
            "network.feedForward", "16",
            "network.blocks", "1",
            "training.batchClips", "4",
            "training.cropSeconds", "0.5");

    private final ConformerDetector detector = new ConformerDetector();

    @Test
    void aStepIsMeasuredAndCanBeStopped() {
        Object settings = detector.settings("quick", SMALL);
        assertThat(detector.measureStep(settings, 1, new StopSignal())).isPositive();
        StopSignal stopped = new StopSignal();
        stopped.stop();
        assertThatThrownBy(() -> detector.measureStep(settings, 1, stopped)).isInstanceOf(CancellationException.class);
    }

    @Test
    void theStepsToldAreTheBatchesOfTheEpochs() {
        List<Recording> normals = Fakes.dataset(Path.of("plant"), 30).recordings().stream()
                .filter(Recording::isTrainingNormal)
                .toList();
        for (String preset : List.of("quick", "paper")) {
            ConformerSettings settings = (ConformerSettings) detector.settings(preset, Map.of());
            TrainingSettings training = settings.training();
            for (List<Recording> others : List.of(List.<Recording>of(), normals)) {
                BalancedSampler sampler = new BalancedSampler(normals, others, training.batchClips(), 1);
                boolean isMixedAtOnce = preset.equals("quick");
                long batches = 0;
                for (int epoch = 1; epoch <= training.stageOneEpochs(); epoch++) {
                    batches += sampler.epoch(epoch, isMixedAtOnce).size();
                }
                for (int epoch = 1; epoch <= training.stageTwoEpochs(); epoch++) {
                    batches += sampler.epoch(epoch, true).size();
                }
                Workload told = detector.workload(settings, normals, others);
                assertThat(told.steps()).isEqualTo(batches).isPositive();
            }
        }
    }

    @Test
    void fitsOfTheSameCostHaveTheSameShape() {
        Workload one = detector.workload(detector.settings("quick", Map.of()), List.of(), List.of());
        Workload other = detector.workload(
                detector.settings("quick", Map.of("training.learningRate", "0.01", "network.dropout", "0.3")),
                List.of(),
                List.of());
        Workload wider =
                detector.workload(detector.settings("quick", Map.of("network.width", "64")), List.of(), List.of());
        assertThat(other.shape()).isEqualTo(one.shape());
        assertThat(wider.shape()).isNotEqualTo(one.shape());
        assertThat(wider.bytes()).isLessThan(one.bytes());
    }
}
