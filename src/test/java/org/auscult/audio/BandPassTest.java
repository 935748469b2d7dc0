package org.auscult.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BandPassTest {
    @ParameterizedTest
    @CsvSource({"16000, 1000, 2000", "16000, 0, 500", "16000, 3000, 8000", "48000, 2000, 3600", "96000, 20000, 30000"})
    void keepsTheBandAndNothingElse(int rate, double low, double high) {
        BandPass filter = new BandPass(new Band(low, high), rate);
        double transition = 50;
        double inside = (low + Math.min(high, rate / 2.0)) / 2;
        assertThat(levelDb(filter, rate, inside)).isCloseTo(0, within(0.01));
        assertThat(levelDb(filter, rate, low + transition)).isCloseTo(0, within(0.01));
        if (low > transition) {
            assertThat(levelDb(filter, rate, low - transition)).isLessThan(-78);
            assertThat(levelDb(filter, rate, low / 2)).isLessThan(-78);
        }
        if (high < rate / 2.0) {
            assertThat(levelDb(filter, rate, high + transition)).isLessThan(-78);
            assertThat(levelDb(filter, rate, (high + rate / 2.0) / 2)).isLessThan(-78);
        }
    }

    @Test
    void leavesEverySoundWhereItIsInTime() {
        float[] click = new float[40000];
        click[12345] = 1;
        float[] out = new BandPass(new Band(1000, 3000), 16000).apply(click);
        int peak = 0;
        for (int i = 0; i < out.length; i++) {
            peak = Math.abs(out[i]) > Math.abs(out[peak]) ? i : peak;
        }
        assertThat(peak).isEqualTo(12345);
        assertThat(out).hasSameSizeAs(click);
    }

    /** The level of a tone's middle part after the filter, relative to before. */
    private static double levelDb(BandPass filter, int rate, double hertz) {
        float[] tone = new float[rate];
        for (int i = 0; i < rate; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return 20 * Math.log10(middle(filter.apply(tone)) / middle(tone));
    }

    private static double middle(float[] x) {
        double sum = 0;
        for (int i = x.length / 4; i < 3 * x.length / 4; i++) {
            sum += (double) x[i] * x[i];
        }
        return Math.sqrt(sum / x.length * 2);
    }
}
