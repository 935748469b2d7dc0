package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SixDigitsTest {
    @ParameterizedTest
    @CsvSource({
        "Infinity, ∞",
        "-Infinity, −∞",
        "NaN, –",
        "0.8333333333333334, 0.833333",
        "-12.345678901234567, −12.3457",
        "0.5, 0.5",
        "0.0, 0.0",
        "0.000123456789, 0.000123457",
        "1.23456789E-9, 1.23457E−9",
        "1234567, 1234567",
        "fan/test/0.123456789.wav, fan/test/0.123456789.wav"
    })
    void aFractionIsShownWithSixDigitsAndWhatIsNoneAsItIs(String kept, String shown) {
        assertThat(SixDigits.of(kept)).isEqualTo(shown);
    }
}
