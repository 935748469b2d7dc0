package org.auscult.ui.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunEvaluation;
import org.auscult.experiment.ScoreSheet;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Mark;
import org.auscult.workbench.Notices;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.SlowSaving;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingListTest {
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 20);
    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);

    @Test
    void aSavedTableGivesTheFiguresOfItsRun(@TempDir Path folder) throws IOException {
        Experiment run = Fakes.run(dataset);
        workbench.shownProperty().set(run);
        Path file = folder.resolve("selection.csv");
        Files.writeString(
                file,
                RecordingList.csv(
                        dataset.recordings(),
                        point.verdictsProperty().get(),
                        new Judgements(Map.of(dataset.recordings().get(0).name(), new Judgement(Mark.UNSURE, "")))));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("file,name,type,id,split,condition,domain,attributes,verdict,");
        assertThat(lines.get(1)).contains("unsure");
        assertThat(lines.get(2)).doesNotContain("unsure");
        Map<String, Double> means = means(ScoreSheet.read(List.of(file)).evaluate(0.1));
        Map<String, Double> own = means(RunEvaluation.rows(run));
        assertThat(means).containsOnlyKeys("fused", "z_S_maha", "z_S_id");
        assertThat(means.get("z_S_maha")).isEqualTo(own.get("S_maha"));
        assertThat(means.get("z_S_id")).isEqualTo(own.get("S_id"));
    }

    @Test
    void theTableIsMadeOnTheLaneThatWritesItOfWhatWasListed(@TempDir Path folder) throws IOException {
        SlowSaving saving = new SlowSaving();
        Verdicts verdicts = saving.verdicts(dataset);
        List<Recording> listed = new ArrayList<>(dataset.recordings());
        list(saving.into(Optional.empty()), verdicts).saveTable(listed);
        saving.write();
        assertThat(saving.asked()).as("the user thought better of it").isZero();
        RecordingList kept = list(saving.into(Optional.of(folder)), verdicts);
        kept.saveTable(listed);
        kept.saveFiles(listed);
        assertThat(saving.asked()).isZero();
        listed.clear();
        saving.write();
        assertThat(Files.readAllLines(folder.resolve("selection.csv")))
                .hasSize(1 + dataset.recordings().size());
        assertThat(Files.readAllLines(folder.resolve("selection.txt")))
                .hasSize(dataset.recordings().size());
    }

    private static RecordingList list(FileExport export, Verdicts verdicts) {
        return new RecordingList(() -> verdicts, () -> Judgements.NONE, export, text -> {}, new Notices());
    }

    private static Map<String, Double> means(List<EvaluationRow> rows) {
        return rows.stream()
                .filter(row -> row.id().equals(Evaluation.MEAN))
                .collect(Collectors.toMap(EvaluationRow::score, EvaluationRow::auc));
    }
}
