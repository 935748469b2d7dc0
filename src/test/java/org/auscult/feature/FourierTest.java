package org.auscult.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FourierTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16, 64, 128, 1024, 2048})
    void bothFormsGiveTheSumsOfTheDefinition(int length) {
        check(new PlainFourier(new Twiddles(length)), length);
        check(new VectorFourier(new Twiddles(length)), length);
    }

    private static void check(Fourier fourier, int length) {
        int lanes = fourier.lanes();
        double[] frames =
                new Random(length).doubles((long) length * lanes, -1, 1).toArray();
        double[] power = new double[(length / 2 + 1) * lanes];
        double[] even = new double[length / 2 * lanes];
        double[] odd = new double[length / 2 * lanes];
        int[] reversed = new Twiddles(length).reversed;
        for (int i = 0; i < length / 2; i++) {
            System.arraycopy(frames, 2 * i * lanes, even, reversed[i] * lanes, lanes);
            System.arraycopy(frames, (2 * i + 1) * lanes, odd, reversed[i] * lanes, lanes);
        }
        fourier.power(even, odd, power);
        for (int lane = 0; lane < lanes; lane++) {
            for (int k = 0; k <= length / 2; k += Math.max(1, length / 64)) {
                double re = 0;
                double im = 0;
                for (int i = 0; i < length; i++) {
                    double angle = 2 * Math.PI * i * k / length;
                    re += frames[i * lanes + lane] * Math.cos(angle);
                    im += frames[i * lanes + lane] * Math.sin(angle);
                }
                assertThat(power[k * lanes + lane]).isCloseTo(re * re + im * im, within(1e-8 * length));
            }
        }
    }

    @Test
    void otherLengthsAreRefused() {
        assertThatThrownBy(() -> new Twiddles(1000)).hasMessageContaining("1000");
    }

    @Test
    void decibelsAgreeWithTheLibrary() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1_000_000; i++) {
            double power = Math.pow(10, random.nextDouble(-12, 8));
            assertThat(Math.abs(Decibels.of(power) - 10 * Math.log10(power))).isLessThan(1e-6);
        }
        assertThat(Decibels.of(Double.NaN)).isNaN();
        assertThat(Decibels.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        for (double power : new double[] {1e-10, 0.5, Math.sqrt(0.5), 1, 2, 10}) {
            assertThat(Decibels.of(power)).isCloseTo(10 * Math.log10(power), within(1e-6));
        }
    }
}
