package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TicksTest {
    @Test
    void areRoundAndFew() {
        assertThat(Ticks.of(0, 10, 6)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(Ticks.of(-0.3, 0.4, 4)).hasSizeLessThanOrEqualTo(5).contains(0.0);
    }

    @Test
    void aRangeTooNarrowHasNone() {
        assertThat(Ticks.of(20_000, 20_000, 5)).isEmpty();
        assertThat(Ticks.of(20_000 - 1e-12, 20_000 + 1e-12, 5)).isEmpty();
        assertThat(Ticks.of(1, 0, 5)).isEmpty();
    }

    @Test
    void ofALogarithmicAxisAreDecadesWithTwiceAndFiveTimesThemWhereThereIsRoom() {
        assertThat(Ticks.decades(0.0139, 1)).containsExactly(0.02, 0.05, 0.1, 0.2, 0.5, 1.0);
        assertThat(Ticks.decades(0.00002, 1)).containsExactly(0.0001, 0.001, 0.01, 0.1, 1.0);
    }

    @Test
    void areWrittenPlainly() {
        assertThat(Ticks.text(3)).isEqualTo("3");
        assertThat(Ticks.text(-0.25)).isEqualTo("−0.25");
        assertThat(Ticks.text(-5e21)).isEqualTo("−5.0e+21");
        assertThat(Ticks.text(0.02)).isEqualTo("0.02");
        assertThat(Ticks.text(0.00005)).isEqualTo("0.00005");
        assertThat(Ticks.text(5e-7)).isEqualTo("5.0e−07");
        assertThat(Ticks.text(200)).isEqualTo("200");
    }
}
