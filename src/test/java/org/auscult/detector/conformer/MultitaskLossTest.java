package org.auscult.detector.conformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.auscult.detector.conformer.layer.Heads;
import org.auscult.detector.conformer.layer.ParameterLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultitaskLossTest {
    private static final int EMBEDDING = 6;
    private static final int IDS = 4;
    private static final int AUGMENTATIONS = 3;
    private static final int CLIPS = 5;

    private final ParameterLayout layout = new ParameterLayout();
    private final Heads heads = Heads.add(layout, EMBEDDING, IDS, AUGMENTATIONS);
    private final Random random = new Random(3);

    @ParameterizedTest
    @CsvSource({"0, true", "0.3, true", "1.28, true", "1.28, false"})
    void gradientOfTheOutputsAgreesWithFiniteDifferences(double margin, boolean continuous) {
        MultitaskLoss loss = new MultitaskLoss(heads, new StepSettings(16, margin, continuous, 0.7, 1.3, 0.4, 1, 0));
        double[][] outputs = new double[CLIPS][heads.outputs()];
        for (double[] row : outputs) {
            for (int i = 0; i < row.length; i++) {
                row[i] =
                        i >= EMBEDDING && i < EMBEDDING + IDS ? 1.8 * random.nextDouble() - 0.9 : random.nextGaussian();
            }
        }
        Batch batch = batch();
        double[][] gradient = loss.of(outputs, batch).gradient();
        for (int clip = 0; clip < CLIPS; clip++) {
            for (int i = 0; i < heads.outputs(); i++) {
                double at = outputs[clip][i];
                outputs[clip][i] = at + 1e-6;
                double up = total(loss.of(outputs, batch));
                outputs[clip][i] = at - 1e-6;
                double down = total(loss.of(outputs, batch));
                outputs[clip][i] = at;
                assertThat(gradient[clip][i]).isCloseTo((up - down) / 2e-6, within(1e-5));
            }
        }
    }

    @Test
    void theClassicRuleJumpsWhereTheContinuousDoesNot() {
        double limit = Math.cos(Math.PI - 1.28);
        assertThat(idLossAround(limit, true)).isCloseTo(0, within(1e-3));
        assertThat(Math.abs(idLossAround(limit, false))).isGreaterThan(5);
    }

    private double idLossAround(double limit, boolean continuous) {
        MultitaskLoss loss = new MultitaskLoss(heads, new StepSettings(16, 1.28, continuous, 1, 0, 0, 1, 0));
        double[] losses = new double[2];
        for (int side = 0; side < 2; side++) {
            double[][] outputs = new double[1][heads.outputs()];
            outputs[0][EMBEDDING] = limit + (side == 0 ? 1e-6 : -1e-6);
            losses[side] = loss.of(outputs, new Batch(1, 1, new float[0], new int[1], new float[] {1}, new int[1]))
                    .id();
        }
        return losses[1] - losses[0];
    }

    @Test
    void gradientOfTheHeadsAgreesWithFiniteDifferences() {
        float[] weights = new float[layout.size()];
        float[] x = new float[EMBEDDING];
        double[] pull = new double[heads.outputs()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextGaussian();
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) random.nextGaussian();
        }
        for (int i = 0; i < pull.length; i++) {
            pull[i] = random.nextGaussian();
        }
        double[] dWeights = new double[weights.length];
        float[] dx = heads.backward(heads.forward(x, weights), pull, weights, dWeights);
        float step = 1e-3f;
        for (int i = 0; i < x.length; i++) {
            float at = x[i];
            x[i] = at + step;
            double up = dot(heads.forward(x, weights), pull);
            x[i] = at - step;
            double down = dot(heads.forward(x, weights), pull);
            x[i] = at;
            assertThat((double) dx[i]).isCloseTo((up - down) / (2 * step), within(2e-3));
        }
        for (int i = 0; i < weights.length; i++) {
            float at = weights[i];
            weights[i] = at + step;
            double up = dot(heads.forward(x, weights), pull);
            weights[i] = at - step;
            double down = dot(heads.forward(x, weights), pull);
            weights[i] = at;
            assertThat(dWeights[i]).isCloseTo((up - down) / (2 * step), within(2e-3));
        }
    }

    private static Batch batch() {
        return new Batch(CLIPS, 1, new float[0], new int[] {0, 3, 1}, new float[] {1, 1, 1, 0, 0}, new int[] {2, 0, 1});
    }

    private static double total(MultitaskLoss.Outcome outcome) {
        return 0.7 * outcome.id() + 1.3 * outcome.binary() + 0.4 * outcome.augmentation();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
