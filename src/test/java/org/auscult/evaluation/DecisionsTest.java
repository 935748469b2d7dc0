package org.auscult.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Evaluation.Judged;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    /** Drawn from a gamma distribution; SciPy 1.x's gamma.fit(x, floc=0) gives the numbers below. */
    private static final double[] GAMMA = {
        4.741, 1.99, 1.096, 0.242, 0.788, 1.761, 1.245, 0.669, 2.069, 2.733, 1.542, 2.151, 1.336, 4.512, 1.279, 0.774,
        2.62, 1.613, 0.727, 1.82, 1.103, 1.544, 3.475, 1.725, 1.315, 2.202, 1.306, 1.765, 2.345, 0.377, 0.724, 0.238,
        2.372, 0.203, 1.88, 3.817, 1.912, 3.476, 1.165, 3.993
    };

    @Test
    void theGammaFitIsSciPys() {
        GammaFit fit = GammaFit.of(GAMMA).orElseThrow();
        assertThat(fit.shape()).isCloseTo(2.2904730167335843, within(1e-6));
        assertThat(fit.scale()).isCloseTo(0.7929039053208118, within(1e-6));
        assertThat(fit.quantile(0.9)).isCloseTo(3.422464961357433, within(1e-6));
    }

    @Test
    void theGammaIsOfTheScoresBeforeTheyWereStandardised() {
        double[] standardised = Arrays.stream(GAMMA).map(score -> 2 * score - 3).toArray();
        Threshold threshold = method("Gamma").of(standardised, -3, 0.5);
        assertThat(threshold.note()).startsWith("gamma of shape 2.29 ");
        assertThat(threshold.value()).isCloseTo(2 * 3.422464961357433 - 3, within(1e-6));
    }

    @Test
    void whereNoGammaFitsTheEmpiricalQuantileStepsInAndSaysSo() {
        for (double[] scores : new double[][] {{1, 1, 1, 1}, {-1, 0.5, 2, 3}, {0, 1, 2, 3}}) {
            Threshold threshold = method("Gamma").of(scores, 0, 0.5);
            assertThat(threshold.note()).contains("empirical");
            assertThat(threshold.value()).isEqualTo(ThresholdMethods.quantile(scores, 0.9));
        }
    }

    @Test
    void aConformalThresholdPromisesOnlyWhatTheClipsAllow() {
        double[] normals = new double[99];
        Arrays.setAll(normals, i -> i + 1);
        assertThat(method("Conformal").of(normals, 0, 0.1).value()).isEqualTo(Math.nextUp(90.0));
        assertThat(method("Conformal").of(normals, 0, 0.01).value()).isEqualTo(Math.nextUp(99.0));
        Threshold impossible = method("Conformal").of(normals, 0, 0.009);
        assertThat(impossible.value()).isInfinite();
        assertThat(impossible.note()).contains("111");
        assertThat(FalseAlarmBudget.neededNormals(0.01)).isEqualTo(99);
    }

    @Test
    void aPlantsBudgetInWords() {
        FalseAlarmBudget weekly = new FalseAlarmBudget(1, 7, 60);
        assertThat(weekly.rate()).isCloseTo(1 / 10080.0, within(1e-15));
        assertThat(weekly.alarmsPerDay(0.01)).isCloseTo(14.4, within(1e-12));
        double[] normals = new Random(1).doubles(200).toArray();
        FalseAlarmBudget.HalfCheck check =
                FalseAlarmBudget.HalfCheck.of(method("Conformal"), normals, 0, weekly.rate(), 1);
        assertThat(check.alarms()).isZero();
        assertThat(check.upperRate()).isCloseTo(1 - Math.pow(0.05, 0.01), within(1e-9));
        assertThat(weekly.words(method("Conformal"), 200, check))
                .contains("10,080", "10,079", "record 9,879 more")
                .doesNotContain("no rate");
        assertThat(new FalseAlarmBudget(1, 1, 8640).words(method("Gamma"), 200, check))
                .contains(
                        "Gamma 90 % (DCASE) promises no rate, the conformal quantile would: the 200 held-out normals are"
                                + " enough to promise it");
        assertThat(weekly.words(method("Conformal"), 1, new FalseAlarmBudget.HalfCheck(1, 0, 0.95)))
                .as("half of one is none")
                .endsWith("1 held-out normal is too few to check it.")
                .doesNotContain("other half");
        assertThat(weekly.words(method("Conformal"), 4, new FalseAlarmBudget.HalfCheck(1, 1, 1)))
                .contains("1 of 1 in the other half alarmed (at most 100 % with 95 % confidence)");
    }

    @Test
    void decisionsAreCountedAndNeverGuessed() {
        double[] scores = {1, 2, 3, 4, 5};
        boolean[] anomalous = {false, true, false, true, true};
        Decision decision = Decision.of(scores, anomalous, 3);
        assertThat(decision).isEqualTo(new Decision(2, 1, 1, 1));
        assertThat(decision.precision()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(decision.recall()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(decision.f1()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(decision.falseAlarmRate()).isEqualTo(0.5);
        Decision nothing = Decision.of(new double[0], new boolean[0], 0);
        assertThat(List.of(nothing.precision(), nothing.recall(), nothing.f1(), nothing.falseAlarmRate()))
                .allSatisfy(value -> assertThat(value).isNaN());
    }

    @Test
    void theCostOptimumIsTheBestStepOfTheCurve() {
        RocCurve curve = RocCurve.of(new double[] {1, 2, 3, 4}, new boolean[] {false, true, false, true});
        assertThat(new CostOptimum(0.5, 1).of(curve).value()).isIn(4.0, 2.0);
        assertThat(new CostOptimum(0.5, 10).of(curve).value()).isEqualTo(2);
        assertThat(new CostOptimum(0.01, 1).of(curve).value()).isEqualTo(4);
        RocCurve inverse = RocCurve.of(new double[] {4, 1}, new boolean[] {false, true});
        assertThat(new CostOptimum(0.5, 0.5).of(inverse).value()).isInfinite();
    }

    @Test
    void theBootstrapIsSeededAndHoldsTheTruth() {
        double[] scores = new double[200];
        boolean[] anomalous = new boolean[200];
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            anomalous[i] = i % 2 == 0;
            scores[i] = random.nextGaussian() + (anomalous[i] ? 1 : 0);
        }
        Labelled clips = new Labelled(scores, anomalous);
        Interval interval = Bootstrap.USUAL
                .of(clips, List.of(RocCurve::auc), new StopSignal())
                .get(0);
        assertThat(Bootstrap.USUAL.of(clips, List.of(c -> c.partialAuc(0.1), RocCurve::auc), new StopSignal()))
                .hasSize(2)
                .contains(interval, org.assertj.core.data.Index.atIndex(1));
        double truth = 0.7602;
        assertThat(truth).isBetween(interval.low(), interval.high());
        double deLongReach =
                1.96 * DeLong.of(scores, new double[200], anomalous).standardError();
        assertThat(interval.high() - interval.low()).isCloseTo(2 * deLongReach, within(0.2 * deLongReach));
    }

    @Test
    void theBandOfScoresThatNeverErrIsTheCorner() {
        Labelled clips =
                new Labelled(new double[] {1, 2, 3, 7, 8, 9}, new boolean[] {false, false, false, true, true, true});
        RocBand band = RocBand.of(clips, Bootstrap.USUAL, new StopSignal());
        assertThat(band.low()).containsOnly(1);
        assertThat(band.high()).containsOnly(1);
        assertThat(band.falsePositiveRate()).isSorted().startsWith(0).endsWith(1);
    }

    @Test
    void theBandIsTheSpreadOfTheShareFound() {
        double[] scores = new double[200];
        boolean[] anomalous = new boolean[200];
        for (int i = 0; i < 200; i++) {
            anomalous[i] = i < 100;
            scores[i] = i < 50 ? 2 : i < 100 ? 0 : 1;
        }
        RocBand band = RocBand.of(new Labelled(scores, anomalous), Bootstrap.USUAL, new StopSignal());
        // Half of the anomalous clips lie above every normal one: a binomial share of 100 clips, 0.5 ± 1.96 · 0.05.
        assertThat(band.low()[0]).isCloseTo(0.40, within(0.015));
        assertThat(band.high()[0]).isCloseTo(0.60, within(0.015));
    }

    @Test
    void betweenItsPointsTheCurveIsStraight() {
        RocCurve curve = RocCurve.of(new double[] {4, 3, 2, 1}, new boolean[] {true, false, true, false});
        assertThat(curve.truePositiveRateAt(0)).isEqualTo(0.5);
        assertThat(curve.truePositiveRateAt(0.25)).isEqualTo(0.5);
        assertThat(curve.truePositiveRateAt(0.5)).isEqualTo(1);
        assertThat(curve.truePositiveRateAt(1)).isEqualTo(1);
        RocCurve tied = RocCurve.of(new double[] {1, 1, 1, -0.0, 0.0}, new boolean[] {true, false, true, true, false});
        assertThat(tied.thresholds()).hasSize(3);
        assertThat(tied.truePositiveRateAt(0.25)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void aClipsStepIsTheFirstThatCallsIt() {
        RocCurve curve = RocCurve.of(new double[] {4, 3, 3, 1, 0}, new boolean[] {true, false, true, true, false});
        assertThat(curve.thresholds()).containsExactly(Double.POSITIVE_INFINITY, 4, 3, 1, 0);
        double[] scores = {Double.POSITIVE_INFINITY, 5, 4, 3.5, 3, 2, 1, 0, -1};
        assertThat(Arrays.stream(scores).mapToInt(curve::stepOf)).containsExactly(0, 1, 1, 2, 2, 3, 3, 4, 4);
    }

    @Test
    void deLongByHand() {
        boolean[] anomalous = {true, true, false, false};
        DeLong same = DeLong.of(new double[] {2, 4, 1, 3}, new double[] {20, 40, 10, 30}, anomalous);
        assertThat(same.difference()).isZero();
        assertThat(same.pValue()).isEqualTo(1);
        // Against a score that ties all: components of the first are 1/2, 1 and 1, 1/2; each variance 1/8, over 2
        // clips.
        DeLong other = DeLong.of(new double[] {2, 4, 1, 3}, new double[4], anomalous);
        assertThat(other.difference()).isEqualTo(0.25);
        assertThat(other.standardError()).isCloseTo(Math.sqrt(1 / 16.0 + 1 / 16.0), within(1e-12));
        assertThatThrownBy(() -> DeLong.of(new double[3], new double[3], new boolean[] {true, false, false}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void officialScoresByHand() {
        List<Judged> clips = new ArrayList<>();
        add(clips, Domain.SOURCE, Condition.NORMAL, 1, 2);
        add(clips, Domain.TARGET, Condition.NORMAL, 3, 5);
        add(clips, Domain.SOURCE, Condition.ANOMALOUS, 4);
        add(clips, Domain.TARGET, Condition.ANOMALOUS, 4.5);
        assertThat(official("2020").of(clips, 1)).isCloseTo(0.75, within(1e-12));
        // 2021: source 1, target ½, each AUC and pAUC up to 1.
        assertThat(official("2021").of(clips, 1)).isCloseTo(4 / (1 + 1 + 2 + 2.0), within(1e-12));
        // 2022: source normals against all 1, target normals against all ½, pAUC of all ¾.
        assertThat(official("2022").of(clips, 1)).isCloseTo(3 / (1 + 2 + 4 / 3.0), within(1e-12));
        add(clips, Domain.NONE, Condition.NORMAL, 0.5);
        assertThat(official("2021").of(clips, 1))
                .as("a clip without a domain is in none")
                .isCloseTo(4 / (1 + 1 + 2 + 2.0), within(1e-12));
        // But it is one of all, of whose ten pairs eight are in order.
        assertThat(official("2022").of(clips, 1)).isCloseTo(3 / (1 + 2 + 1 / 0.8), within(1e-12));
        clips.removeIf(clip -> clip.condition() == Condition.NORMAL);
        assertThat(OfficialScores.all())
                .allSatisfy(score -> assertThat(score.of(clips, 1)).isNaN());
    }

    private static void add(List<Judged> clips, Domain domain, Condition condition, double... scores) {
        for (double score : scores) {
            clips.add(new Judged(new MachineId("fan", "00"), condition, domain, score));
        }
    }

    private static OfficialScore official(String year) {
        return OfficialScores.all().stream()
                .filter(score -> score.title().contains(year))
                .findFirst()
                .orElseThrow();
    }

    private static ThresholdMethod method(String title) {
        return ThresholdMethods.all().stream()
                .filter(method -> method.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
