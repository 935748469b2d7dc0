package org.auscult.detector.conformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.auscult.evaluation.RocCurve;
import org.junit.jupiter.api.Test;

final class HeldOutScoresTest {
    @Test
    void itsAucIsThatOfTheEvaluationTiesIncluded() {
        Random random = new Random(3);
        double[] own = random.doubles(28).map(x -> Math.rint(x * 8)).toArray();
        double[] sisters = random.doubles(84).map(x -> Math.rint(x * 8 + 2)).toArray();
        double[] scores = Arrays.copyOf(own, own.length + sisters.length);
        System.arraycopy(sisters, 0, scores, own.length, sisters.length);
        boolean[] isFalse = new boolean[scores.length];
        Arrays.fill(isFalse, own.length, isFalse.length, true);
        assertThat(HeldOutScores.auc(own, sisters))
                .isBetween(0.6, 0.9)
                .isCloseTo(RocCurve.of(scores, isFalse).auc(), within(1e-12));
    }
}
