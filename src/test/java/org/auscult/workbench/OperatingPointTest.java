package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.CostOptimum;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.Threshold;
import org.auscult.evaluation.ThresholdMethods;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.score.ScoredClip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatingPointTest {
    private static final MachineId FAN = new MachineId("fan", "00");

    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 40);
    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);

    @BeforeEach
    void showRun() {
        ExperimentSettings settings = Fakes.settings();
        workbench.shownProperty().set(Fakes.experiment(dataset, settings, false));
    }

    @Test
    void eachMachineHasItsThresholdFromItsOwnNormals() {
        Verdicts verdicts = point.verdictsProperty().get();
        assertThat(verdicts.chosen()).containsOnlyKeys(FAN, new MachineId("fan", "02"));
        double[] normals = OperatingPoint.normals(verdicts, FAN);
        point.methodProperty().set(ThresholdMethods.all().get(1));
        double threshold = point.verdictsProperty().get().chosen().get(FAN).value();
        assertThat(threshold)
                .isEqualTo(ThresholdMethods.all()
                        .get(1)
                        .of(normals, 0, point.budgetProperty().get().rate())
                        .value());
    }

    @Test
    void aThresholdKeptByAnEarlierVersionIsThatOfTheShownRun() {
        point.restore(new OperatingPoint.State(
                point.methodProperty().get().title(), point.budgetProperty().get(), Map.of(FAN.toString(), 1.25)));
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value()).isEqualTo(1.25);
        assertThat(point.stateProperty().get().byHand())
                .hasSize(1)
                .containsValue(1.25)
                .doesNotContainKey(FAN.toString());
    }

    @Test
    void whatFlipsIsExactlyWhatLiesBetweenTheThresholds() {
        Verdicts before = point.verdictsProperty().get();
        double proposed = before.chosen().get(FAN).value();
        assertThat(flipped(before)).isEmpty();
        point.set(FAN, proposed - 0.8);
        Verdicts after = point.verdictsProperty().get();
        List<ScoredClip> expected = after.tests(FAN).stream()
                .filter(clip -> after.view().fused(clip) >= proposed - 0.8
                        && after.view().fused(clip) < proposed)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(flipped(after)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(flipped(after)).allMatch(after::isAnomalous);
        assertThat(decision(after).recall())
                .isGreaterThanOrEqualTo(decision(before).recall());
        assertThat(after.chosen().get(new MachineId("fan", "02")))
                .isEqualTo(before.chosen().get(new MachineId("fan", "02")));
        point.reset(FAN);
        assertThat(flipped(point.verdictsProperty().get())).isEmpty();
    }

    @Test
    void whatWasSetByHandComesBackWithItsRunAndItsFusion() {
        Experiment one = shown();
        Experiment other = Fakes.moved(one, Path.of("plant", "other"));
        point.set(FAN, 7);
        workbench.fusionProperty().set(one.fusions().get(1));
        assertThat(threshold()).isNotEqualTo(7);
        point.set(FAN, 8);
        workbench.shownProperty().set(null);
        workbench.shownProperty().set(other);
        assertThat(threshold()).as("of a run that nobody set").isNotEqualTo(7);
        workbench.shownProperty().set(null);
        workbench.shownProperty().set(one);
        assertThat(workbench.fusionProperty().get()).isEqualTo(one.fusions().get(1));
        assertThat(threshold()).isEqualTo(8);
        workbench.fusionProperty().set(one.fusions().get(0));
        assertThat(threshold()).isEqualTo(7);
        workbench.fusionProperty().set(one.fusions().get(1));
        point.reset(FAN);
        workbench.fusionProperty().set(one.fusions().get(0));
        workbench.fusionProperty().set(one.fusions().get(1));
        assertThat(threshold()).as("taken back").isNotEqualTo(8);
    }

    @Test
    void whatWasSetByHandStaysUntilItIsResetWhateverIsProposed() {
        point.set(FAN, 7);
        point.methodProperty().set(ThresholdMethods.all().get(1));
        point.budgetProperty().set(new FalseAlarmBudget(20, 1, 600));
        assertThat(threshold()).isEqualTo(7);
        point.setByCost(FAN, new CostOptimum(0.5, 100));
        Threshold oracle = point.verdictsProperty().get().chosen().get(FAN);
        OperatingPoint.State before = point.stateProperty().get();
        point.budgetProperty().set(new FalseAlarmBudget(1, 1, 600));
        point.restore(before);
        assertThat(point.verdictsProperty().get().chosen().get(FAN))
                .as("that it was set by labels is not forgotten")
                .isEqualTo(oracle);
        assertThat(point.budgetProperty().get()).isEqualTo(before.budget());
        point.reset(FAN);
        assertThat(point.verdictsProperty().get().chosen())
                .isEqualTo(point.verdictsProperty().get().proposed());
    }

    private Experiment shown() {
        return Objects.requireNonNull(workbench.shownProperty().get());
    }

    private double threshold() {
        return point.verdictsProperty().get().chosen().get(FAN).value();
    }

    @Test
    void theRankedClipsAreCountedLikeEachByItself() {
        Verdicts verdicts = point.verdictsProperty().get();
        Labelled labelled = verdicts.labelled(FAN);
        RankedTests ranked = RankedTests.of(verdicts.view(), FAN);
        double[] edges = Arrays.copyOf(labelled.scores(), labelled.scores().length + 2);
        edges[edges.length - 1] = Double.POSITIVE_INFINITY;
        edges[edges.length - 2] = Double.NEGATIVE_INFINITY;
        for (double at : edges) {
            assertThat(ranked.decision(new Threshold(at, "at a score")))
                    .isEqualTo(Decision.of(labelled.scores(), labelled.anomalous(), at));
        }
        assertThat(ranked.decision(null))
                .isEqualTo(Decision.of(labelled.scores(), labelled.anomalous(), Double.POSITIVE_INFINITY));
    }

    @Test
    void dearMissesLowerTheThresholdOfLeastCost() {
        point.setByCost(FAN, new CostOptimum(0.5, 100));
        Verdicts careful = point.verdictsProperty().get();
        assertThat(decision(careful).recall()).isEqualTo(1);
        assertThat(careful.chosen().get(FAN).note()).contains("oracle");
        point.setByCost(FAN, new CostOptimum(0.5, 0.01));
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value())
                .isGreaterThan(careful.chosen().get(FAN).value());
    }

    @Test
    void aSmallerBudgetNeverLowersTheThreshold() {
        point.methodProperty().set(ThresholdMethods.all().get(1));
        point.budgetProperty().set(new FalseAlarmBudget(20, 1, 600));
        double generous = point.verdictsProperty().get().chosen().get(FAN).value();
        point.budgetProperty().set(new FalseAlarmBudget(1, 1, 600));
        assertThat(point.verdictsProperty().get().chosen().get(FAN).value()).isGreaterThanOrEqualTo(generous);
    }

    private static List<ScoredClip> flipped(Verdicts verdicts) {
        return RankedTests.of(verdicts.view(), FAN)
                .flipped(verdicts.chosen().get(FAN), verdicts.proposed().get(FAN));
    }

    private static Decision decision(Verdicts verdicts) {
        return RankedTests.of(verdicts.view(), FAN).decision(verdicts.chosen().get(FAN));
    }
}
