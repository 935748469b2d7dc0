package org.auscult.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DisagreementTest {
    @Test
    void ranksShareTies() {
        assertThat(Disagreement.ranks(new double[] {3, 1, 1, Double.NaN})).containsExactly(0.875, 0.5, 0.5, 0.125);
        assertThat(Disagreement.ranks(new double[0])).isEmpty();
    }

    @Test
    void theMostDifferingScoresAreOfThePaperWhereThereAreTwo() {
        List<double[]> ranks =
                List.of(new double[] {0.1, 0.5, 0.9}, new double[] {0.1, 0.9, 0.5}, new double[] {0.9, 0.5, 0.1});
        assertThat(Disagreement.mostDiffering(ranks, new boolean[] {true, true, true}))
                .containsExactly(0, 2);
        assertThat(Disagreement.mostDiffering(ranks, new boolean[] {true, true, false}))
                .containsExactly(0, 1);
        assertThat(Disagreement.mostDiffering(ranks, new boolean[] {false, true, false}))
                .containsExactly(0, 2);
    }
}
