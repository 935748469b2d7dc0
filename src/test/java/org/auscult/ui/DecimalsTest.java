package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class DecimalsTest {
    @Test
    void fitTheLargestMagnitudeOfAColumn() {
        assertThat(format(0.0123, 0.002)).isEqualTo("0.0123");
        assertThat(format(-1.234, 0.5)).isEqualTo("−1.23");
        assertThat(format(187.26, 3)).isEqualTo("187.3");
        assertThat(format(20417.6, 3)).isEqualTo("20418");
        assertThat(format(2.9939e22, 3)).isEqualTo("2.99e+22");
        assertThat(format(Double.NaN, 3)).isEmpty();
    }

    @Test
    void aFewFarLargerOnesDontTakeTheDecimalsOfTheOthers() {
        Decimals fitted = Decimals.of(DoubleStream.of(0.54, 0.7, 1.2, 3.4, 0.6, 2275.31));
        assertThat(fitted.format(0.54)).isEqualTo("0.54");
        assertThat(fitted.format(2275.31)).isEqualTo("2275.31");
        assertThat(Decimals.of(DoubleStream.of(0.2, 0.5, 0.8, 0.9, 0.9, 2.26)).format(2.26))
                .isEqualTo("2.26");
    }

    @Test
    void aNumberAloneHasThreeSignificantDigits() {
        assertThat(Decimals.threeDigits(2)).isEqualTo("2.00");
        assertThat(Decimals.threeDigits(-0.20449)).isEqualTo("−0.204");
        assertThat(Decimals.threeDigits(14.26)).isEqualTo("14.3");
        assertThat(Decimals.threeDigits(1938.2)).isEqualTo("1938");
        assertThat(Decimals.threeDigits(0.00234)).isEqualTo("0.00234");
        assertThat(Decimals.threeDigits(2.3e-8)).isEqualTo("2.3e−08");
        assertThat(Decimals.threeDigits(0)).isEqualTo("0");
        assertThat(Decimals.threeDigits(Double.NaN)).isEmpty();
    }

    private static String format(double value, double other) {
        return Decimals.of(DoubleStream.of(value, other)).format(value);
    }
}
