package org.auscult.detector.conformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.TrainingSet;
import org.auscult.evaluation.RocCurve;
import org.auscult.feature.FakeSource;
import org.auscult.feature.Standardizer;
import org.junit.jupiter.api.Test;

final class HeldOutScoresTest {
    private static final int MELS = 128;
    private static final MachineId ONE = new MachineId("fan", "00");
    private static final MachineId OTHER = new MachineId("fan", "02");
    private static final List<MachineId> CLASSES =
            List.of(ONE, OTHER, new MachineId("pump", "00"), new MachineId("pump", "02"));

    @Test
    void itsAucIsThatOfTheEvaluationTiesIncluded() {
        Random random = new Random(3);
        double[] own = random.doubles(28).map(x -> Math.rint(x * 8)).toArray();
        double[] sisters = random.doubles(84).map(x -> Math.rint(x * 8 + 2)).toArray();
        assertThat(HeldOutScores.auc(own, sisters)).isBetween(0.6, 0.9).isCloseTo(auc(own, sisters), within(1e-12));
    }

    @Test
    void aSisterIsOfTheSameTypeThoughTheNetworkKnowsOthers() throws IOException {
        List<Recording> kept = IntStream.range(0, 6)
                .mapToObj(i -> normal(i % 2 == 0 ? ONE : OTHER, i))
                .toList();
        TrainingSet set = new TrainingSet(
                "fan", List.of(normal(ONE, 10), normal(OTHER, 11)), kept, List.of(), List.of(), new Noise(), 1);
        float[] spread = new float[MELS];
        Arrays.fill(spread, 1);
        NetworkSettings small = new NetworkSettings(MELS, 32, 2, 48, 7, 2, 16, 24, 0.1, true);
        try (ConformerNetwork network = new ConformerNetwork(small, CLASSES.size(), 4, 5, 1)) {
            FittedConformer fitted =
                    new FittedConformer(network, new Standardizer(new float[MELS], spread), CLASSES, true, 16);
            HeldOutScores.Told told = new HeldOutScores(set).of(fitted);
            double[] own = scores(fitted, set, kept, false);
            double[] falsely = scores(fitted, set, kept, true);
            assertThat(told.means().get("S_id"))
                    .isCloseTo(Arrays.stream(own).average().orElseThrow(), within(1e-9));
            assertThat(told.aucs()).containsOnlyKeys("S_id", "S_cos");
            assertThat(told.aucs().get("S_id")).isCloseTo(auc(own, falsely), within(1e-12));
        }
    }

    private static double[] scores(FittedConformer fitted, TrainingSet set, List<Recording> kept, boolean isSwapped)
            throws IOException {
        List<Clip> clips = new ArrayList<>();
        for (Recording recording : kept) {
            MachineId name = recording.machine().equals(ONE) == isSwapped ? OTHER : ONE;
            clips.add(new Clip(name, set.source().logMel(recording)));
        }
        return fitted.analyse(clips).stream()
                .map(Analysis::headScores)
                .mapToDouble(heads -> heads[0])
                .toArray();
    }

    private static double auc(double[] own, double[] falsely) {
        double[] scores = Arrays.copyOf(own, own.length + falsely.length);
        System.arraycopy(falsely, 0, scores, own.length, falsely.length);
        boolean[] isFalse = new boolean[scores.length];
        Arrays.fill(isFalse, own.length, isFalse.length, true);
        return RocCurve.of(scores, isFalse).auc();
    }

    private static Recording normal(MachineId machine, int number) {
        String name = number + ".wav";
        return new Recording(Path.of(name), name, machine, Split.TRAIN, Condition.NORMAL);
    }

    /** Another noise for each recording. */
    private static final class Noise extends FakeSource {
        @Override
        public float[] samples(Recording recording) {
            Random random = new Random(recording.name().hashCode());
            float[] samples = new float[2 * sampleRate()];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = 0.1f * (float) random.nextGaussian();
            }
            return samples;
        }
    }
}
