package org.auscult.detector.conformer.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsTest {
    private final Kernels plain = Kernels.plain();
    private final Kernels best = Kernels.best();

    @Test
    void theVectorFormIsInUse() {
        assertThat(best).isInstanceOf(VectorKernels.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 16, 31, 128, 333})
    void bothFormsGiveTheSameBits(int n) {
        float[] x = noise(n);
        float[] a = new float[n];
        float[] b = new float[n];
        plain.exp(x, a, n);
        best.exp(x, b, n);
        assertThat(b).isEqualTo(a);
        plain.sigmoid(x, a, n);
        best.sigmoid(x, b, n);
        assertThat(b).isEqualTo(a);
        float[] c = noise(n);
        float[] d = c.clone();
        plain.mask(x, c, n);
        best.mask(x, d, n);
        assertThat(d).isEqualTo(c);
        assertThat(best.max(x, n)).isEqualTo(plain.max(x, n));
    }

    @Test
    void agreeWithMath() {
        for (float value = -30; value < 30; value += 0.037f) {
            float[] x = {value};
            float[] y = new float[1];
            plain.exp(x, y, 1);
            assertThat(y[0] / Math.exp(value)).isCloseTo(1, within(3e-7));
            plain.sigmoid(x, y, 1);
            assertThat((double) y[0]).isCloseTo(1 / (1 + Math.exp(-value)), within(1e-6));
        }
    }

    private static float[] noise(int n) {
        Random random = new Random(n);
        float[] noise = new float[n];
        for (int i = 0; i < n; i++) {
            noise[i] = (float) (6 * random.nextGaussian());
        }
        return noise;
    }
}
