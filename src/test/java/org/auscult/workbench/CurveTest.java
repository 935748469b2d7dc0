package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.auscult.detector.TrainingProgress;
import org.junit.jupiter.api.Test;

final class CurveTest {
    @Test
    void smoothingIsAnExponentialAverageFreedOfItsBeginning() {
        Curve curve = new Curve();
        curve.add(0, 4);
        curve.add(1, 8);
        assertThat(curve.smoothed(0.5)).containsExactly(new double[] {4, (0.25 * 4 + 0.5 * 8) / 0.75}, within(1e-12));
        assertThat(curve.smoothed(0)).containsExactly(4, 8);
    }

    @Test
    void aLongTrainingKeepsFewPointsAndItsMean() {
        Curve curve = new Curve();
        int told = 64_000;
        for (int i = 0; i < told; i++) {
            curve.add(i, i % 2 == 0 ? 1 : 3);
        }
        curve.add(told, Double.NaN);
        assertThat(curve.x().length).isBetween(900, 2001);
        assertThat(Arrays.stream(curve.y()).average().orElseThrow()).isCloseTo(2, within(1e-3));
        assertThat(curve.x()).isSorted();
        assertThat(curve.x()[curve.x().length - 1]).isGreaterThan(told * 0.99);
    }

    @Test
    void theLastValueIsNeverMissing() {
        Curve curve = new Curve();
        for (int i = 0; i < 2002; i++) {
            curve.add(i, 1);
        }
        curve.add(2002, 9);
        assertThat(curve.y()[curve.y().length - 1]).isGreaterThan(1);
        assertThat(curve.x()[curve.x().length - 1]).isGreaterThanOrEqualTo(2001);
    }

    @Test
    void aBatchIsAPlaceWithinItsEpoch() {
        CurveSet set = CurveSet.of(List.of(
                batch(1, 1, Map.of("total", 5.0), Map.of()), batch(1, 2, Map.of("total", 3.0), Map.of("S_id", 0.5))));
        assertThat(set.of(Quantity.LOSSES).get("total").x()).containsExactly(0.5, 1);
        assertThat(set.of(Quantity.HELD_OUT).get("S_id").x()).containsExactly(1);
        assertThat(set.of(Quantity.HELD_OUT_AUC).get("S_id").y()).containsExactly(0.5);
        assertThat(set.of(Quantity.LEARNING_RATE).get("learning rate").y()).containsExactly(0.01, 0.01);
        assertThat(set.isEmpty()).isFalse();
        assertThat(CurveSet.of(List.of(batch(1, 1, Map.of(), Map.of()))).isEmpty())
                .as("a detector that fits at once")
                .isTrue();
    }

    @Test
    void aStageBeginsWithItsFirstBatch() {
        CurveSet set = CurveSet.of(List.of(batch("One", 1, 1), batch("One", 1, 2), batch("Two", 2, 1)));
        set.add(List.of(batch("Two", 2, 2)));
        assertThat(set.stages()).containsExactly(new CurveSet.Stage("One", 0), new CurveSet.Stage("Two", 1));
    }

    private static TrainingProgress batch(String phase, int epoch, int batch) {
        return new TrainingProgress(
                phase, epoch, 2, batch, 2, Map.of("total", 1.0), Map.of(), Map.of(), 0.01, 2, 0.5, 1, 0);
    }

    private static TrainingProgress batch(
            int epoch, int batch, Map<String, Double> losses, Map<String, Double> heldOut) {
        return new TrainingProgress("Stage 1", epoch, 1, batch, 2, losses, heldOut, heldOut, 0.01, 2, 0.5, 1, 0);
    }
}
