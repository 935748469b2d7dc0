package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.evaluation.Grouping;
import org.auscult.score.Fusions;
import org.auscult.task.StopSignal;
import org.auscult.workbench.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationRowsTest {
    @TempDir
    Path folder;

    @Test
    void rowsAreScoresOrGroupsAndNeverMadeUp() {
        Experiment run = run("fan", 30);
        EvaluationRows scores = EvaluationRows.ofScores(
                run, Fusions.weighted("own", "Own weights: 1.00 S_id", new double[] {0, 1}), p -> {}, new StopSignal());
        assertThat(scores.table().stream().map(row -> row.get(0)))
                .containsExactly("Score", "Own weights: 1.00 S_id", "Mean", "Best weights (oracle)");
        assertThat(scores.oracles()).containsExactly("Best weights (oracle)");
        assertThat(scores.table()).allSatisfy(row -> assertThat(row).hasSize(12));
        assertThat(scores.table().get(0)).doesNotHaveDuplicates().noneMatch(title -> title.endsWith(" "));
        assertThat(scores.official()).startsWith("DCASE 2020, mean of AUC and pAUC: 0.");

        EvaluationRows ids = EvaluationRows.ofGroups(run, run.fusions().get(0), Grouping.MACHINE, new StopSignal());
        assertThat(ids.table().stream().map(row -> row.get(0)))
                .startsWith("Group", "fan 00", "fan 02", "Mean", "Harmonic mean")
                .last()
                .asString()
                .startsWith("Worst: fan 0");
        List<String> first = ids.table().get(1);
        double low = Double.parseDouble(first.get(4).split(" … ")[0]);
        double high = Double.parseDouble(first.get(4).split(" … ")[1]);
        assertThat(Double.parseDouble(first.get(3))).isBetween(low, high);
        assertThat(EvaluationRows.ofGroups(run, run.fusions().get(0), Grouping.DOMAIN, new StopSignal())
                        .table())
                .hasSize(1);
    }

    @Test
    void oneConditionIsADashNotAHalf() {
        Experiment run = run("fan", 1);
        EvaluationRows ids = EvaluationRows.ofGroups(run, run.fusions().get(0), Grouping.MACHINE, new StopSignal());
        assertThat(ids.table().get(1)).containsExactly("fan 00", "1", "0", "–", "–", "–", "–");
        assertThat(ids.official()).isEqualTo("DCASE 2020, mean of AUC and pAUC: –");
    }

    private Experiment run(String type, int clips) {
        Dataset dataset = Fakes.dataset(folder, clips);
        return Fakes.experiment(
                dataset, new ExperimentSettings("spectrum", "quick", Map.of(), type, 1, Channel.FIRST, 0.1, 1), false);
    }
}
