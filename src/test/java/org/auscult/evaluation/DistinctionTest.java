package org.auscult.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Known answers of the difference between a selection and the rest. */
class DistinctionTest {
    @Test
    void countsWhoHasMore() {
        Distinction all = Distinction.ofNumbers("knn", new double[] {5, 6}, new double[] {1, 2, 3})
                .orElseThrow();
        assertThat(all).isEqualTo(new Distinction("knn", "", 5.5, 2, 2, 3, 1));
        assertThat(difference(new double[] {1, 2}, new double[] {1, 2})).isZero();
        assertThat(difference(new double[] {0}, new double[] {1, 2})).isEqualTo(-1);
        // Pairs: 3 > 1, 3 > 2, 3 = 3, 2 > 1, 2 = 2, 2 < 3.
        assertThat(difference(new double[] {3, 2}, new double[] {1, 2, 3})).isCloseTo(2.0 / 6, within(1e-12));
    }

    @Test
    void isTwiceTheAreaUnderTheRocLessOne() {
        double[] scores = {0.1, 0.4, 0.35, 0.8, 0.4, 0.9};
        boolean[] selected = {false, false, true, true, true, false};
        double auc = RocCurve.of(scores, selected).auc();
        assertThat(difference(new double[] {0.35, 0.8, 0.4}, new double[] {0.1, 0.4, 0.9}))
                .isCloseTo(2 * auc - 1, within(1e-12));
    }

    @Test
    void aCategorysDifferenceIsThatOfItsShares() {
        List<Distinction> machines =
                Distinction.ofCategories("machine", List.of("fan", "fan", "pump", ""), List.of("fan", "pump", "pump"));
        assertThat(machines).extracting(Distinction::value).containsExactly("fan", "pump");
        assertThat(machines.get(0).selected()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(machines.get(0).rest()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(machines.get(0).selectedCount()).isEqualTo(3);
        assertThat(machines.get(0).difference())
                .isCloseTo(difference(new double[] {1, 1, 0}, new double[] {1, 0, 0}), within(1e-12));
        assertThat(machines.get(1).difference()).isCloseTo(-1.0 / 3, within(1e-12));
    }

    @Test
    void whatOneSideDoesNotTellDistinguishesNothing() {
        assertThat(Distinction.ofNumbers("knn", new double[] {}, new double[] {1}))
                .isEmpty();
        assertThat(Distinction.ofNumbers("knn", new double[] {Double.NaN}, new double[] {1}))
                .isEmpty();
        assertThat(Distinction.ofCategories("domain", List.of(""), List.of("source")))
                .isEmpty();
    }

    @Test
    void theGreatestDifferenceComesFirstInWhicheverDirection() {
        List<Distinction> all = new ArrayList<>();
        all.add(new Distinction("b", "", 0, 0, 1, 1, 0.2));
        all.add(new Distinction("a", "", 0, 0, 1, 1, -0.7));
        all.add(new Distinction("a", "x", 0, 0, 1, 1, 0.2));
        assertThat(Distinction.ranked(all)).extracting(Distinction::difference).containsExactly(-0.7, 0.2, 0.2);
        assertThat(Distinction.ranked(all)).extracting(Distinction::feature).containsExactly("a", "a", "b");
    }

    private static double difference(double[] selected, double[] rest) {
        return Distinction.ofNumbers("x", selected, rest).orElseThrow().difference();
    }
}
