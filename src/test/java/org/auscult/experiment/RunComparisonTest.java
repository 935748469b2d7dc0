package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.detector.TrainingProgress;
import org.auscult.evaluation.Interval;
import org.auscult.evaluation.PublishedResult;
import org.auscult.score.Fusion;
import org.auscult.score.Fusions;
import org.auscult.task.StopSignal;
import org.auscult.workbench.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 60);

    @Test
    void aRunDiffersFromItselfInNothing() {
        Experiment run = run(1, Map.of());
        RunComparison same =
                RunComparison.of(run, run.fusions().get(0), run, run.fusions().get(0), new StopSignal());
        assertThat(same.settings()).isEmpty();
        assertThat(same.rows()).hasSize(4);
        assertThat(same.rows().subList(1, 4)).allSatisfy(row -> {
            assertThat(row.first()).isEqualTo(row.second());
            assertThat(row.difference()).isNotNull();
            assertThat(row.difference().standardError()).isZero();
            assertThat(row.paucDifference()).isEqualTo(new Interval(0, 0));
        });
        assertThat(same.disagreements()).allMatch(d -> d.first() == d.second());
    }

    @Test
    void clipsOfOneScoreRankAlike() {
        Experiment run = run(1, Map.of());
        Fusion saturated = Fusions.weighted("none", "All alike", new double[] {0, 0});
        RunComparison comparison = RunComparison.of(run, run.fusions().get(0), run, saturated, new StopSignal());
        assertThat(comparison.disagreements()).hasSize(120).allMatch(clip -> clip.second() == 0.5);
    }

    @Test
    void whatDiffersIsNamedAndTheLargestDisagreementComesFirst() {
        Experiment first = run(1, Map.of());
        Experiment second = run(2, Map.of("training.mixup", "0.5"));
        RunComparison comparison = RunComparison.of(
                first, first.fusions().get(0), second, second.fusions().get(0), new StopSignal());
        assertThat(comparison.settings())
                .containsEntry("seed", List.of("1", "2"))
                .containsEntry("training.mixup", List.of("preset", "0.5"))
                .hasSize(2);
        RunComparison.Row all = comparison.rows().get(3);
        assertThat(all.machine()).isEqualTo(RunComparison.ALL);
        assertThat(all.normal()).isEqualTo(60);
        RunComparison.Row mean = comparison.rows().get(0);
        assertThat(mean.isMean()).isTrue();
        assertThat(mean.first())
                .as("as in the list of runs")
                .isCloseTo(RunEvaluation.meanAuc(first), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(all.difference().difference())
                .isCloseTo(all.first() - all.second(), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(all.firstPauc() - all.secondPauc())
                .isBetween(all.paucDifference().low(), all.paucDifference().high());
        List<Double> sizes = comparison.disagreements().stream()
                .map(d -> Math.abs(d.first() - d.second()))
                .toList();
        assertThat(sizes).hasSize(120).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aTrainingThatWasStoppedEarlyDiffersFromOneOfMoreEpochs(@TempDir Path folder) throws IOException {
        Experiment whole = Fakes.moved(run(1, Map.of()), folder.resolve("whole"));
        writeHistory(whole, 26);
        Experiment early = Fakes.moved(Fakes.experiment(dataset, whole.settings(), true), folder.resolve("early"));
        writeHistory(early, 7);
        Fusion mean = whole.fusions().get(0);
        assertThat(RunComparison.of(early, mean, whole, mean, new StopSignal()).settings())
                .isEqualTo(Map.of("trained", List.of("7 epochs (stopped early)", "26 epochs")));
        Files.delete(early.folder().resolve(History.FILE));
        Files.delete(whole.folder().resolve(History.FILE));
        assertThat(RunComparison.of(early, mean, whole, mean, new StopSignal()).settings())
                .as("without their histories")
                .isEqualTo(Map.of("trained", List.of("stopped early", "to the end")));
    }

    @Test
    void twoPresetsDifferInTheValuesThatTheyStandFor(@TempDir Path folder) throws IOException {
        Experiment quick = written(folder.resolve("quick"), Map.of("cropSeconds", 2.0, "mixup", 0.0));
        Experiment slow = written(folder.resolve("slow"), Map.of("cropSeconds", 4.5, "mixup", 0.0));
        Fusion mean = quick.fusions().get(0);
        assertThat(RunComparison.of(quick, mean, slow, mean, new StopSignal()).settings())
                .isEqualTo(Map.of("training.cropSeconds", List.of("2", "4.5")));
    }

    private Experiment written(Path folder, Map<String, Double> training) throws IOException {
        Experiment run = Fakes.moved(run(1, Map.of()), Files.createDirectories(folder));
        new ExperimentFile(
                        ExperimentFile.VERSION,
                        run.settings(),
                        Map.of("training", training),
                        "plant",
                        "DCASE 2020",
                        run.title(),
                        "2026-01-31T12:00:00Z",
                        1,
                        false,
                        List.of("S_maha"),
                        new boolean[] {true},
                        "17")
                .write(folder);
        return run;
    }

    private static void writeHistory(Experiment run, int epochs) throws IOException {
        Files.createDirectories(run.folder());
        History history = new History();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            history.add(new TrainingProgress(
                    "Stage 1 of 1",
                    epoch,
                    epochs,
                    1,
                    1,
                    Map.of("total", 1.0),
                    Map.of(),
                    Map.of(),
                    0.001,
                    1,
                    1,
                    epoch,
                    0));
        }
        history.write(run.folder().resolve(History.FILE));
    }

    @Test
    void thePublishedTableAddsUp() {
        assertThat(PublishedResult.all()).hasSizeGreaterThan(20);
        for (PublishedResult result : PublishedResult.all()) {
            if (result.auc().size() == PublishedResult.COLUMNS.size()) {
                double mean = result.auc().values().stream()
                        .limit(4)
                        .mapToDouble(v -> v)
                        .average()
                        .orElseThrow();
                assertThat(result.auc().get("average"))
                        .as("%s", result)
                        .isCloseTo(mean, org.assertj.core.api.Assertions.within(0.02));
            }
        }
    }

    private Experiment run(long seed, Map<String, String> overrides) {
        return Fakes.experiment(
                dataset,
                new ExperimentSettings("conformer", "quick", overrides, "fan", seed, Channel.FIRST, 0.1, 1),
                false);
    }
}
