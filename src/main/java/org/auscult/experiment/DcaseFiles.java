package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.file.AtomicFiles;
import org.auscult.file.Csv;
import org.auscult.file.FileNames;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;

/**
 * A run's verdicts as the DCASE evaluators read them: for each machine {@code anomaly_score_<type>_id_NN.csv} (file, score)
 * and {@code decision_result_<type>_id_NN.csv} (file, 0 or 1), {@code section} instead of {@code id} where the files say so;
 * and {@code result.csv} with AUC and pAUC. A file is told by its name, or by its path where names do not tell a machine's files
 * apart, or not their machine.
 */
public final class DcaseFiles {
    private static final Threshold NO_NORMALS = new Threshold(Double.POSITIVE_INFINITY, "there are no normals");

    private final RunThresholds thresholds;

    /** @param thresholds from where on clips are called anomalous, under the fusion that gives their score */
    public DcaseFiles(RunThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Writes the files of the test clips of the run that the thresholds are of.
     *
     * @return the files
     * @throws IOException if one can't be written
     */
    public List<Path> write(Experiment run, Path folder) throws IOException {
        Fusion fusion = thresholds.fusion();
        List<ScoredClip> tests =
                run.table().clips().stream().filter(ScoredClip::isTest).toList();
        Map<MachineId, List<ScoredClip>> machines = MachineId.group(tests, ScoredClip::machine);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<MachineId, List<ScoredClip>> machine : machines.entrySet()) {
            Threshold threshold = thresholds.byMachine().getOrDefault(machine.getKey(), NO_NORMALS);
            List<List<?>> scores = new ArrayList<>();
            List<List<?>> decisions = new ArrayList<>();
            boolean isNamedByFile = tellsApart(machine.getValue());
            for (ScoredClip clip : machine.getValue()) {
                double fused = fusion.fuse(clip.z());
                String name = isNamedByFile ? fileName(clip) : clip.recording().name();
                scores.add(List.of(name, fused));
                decisions.add(List.of(name, fused >= threshold.value() ? 1 : 0));
            }
            String suffix = suffix(machine.getKey(), machine.getValue().get(0));
            written.add(save(folder.resolve("anomaly_score_" + suffix), scores));
            written.add(save(folder.resolve("decision_result_" + suffix), decisions));
        }
        written.add(save(folder.resolve("result.csv"), result(run, fusion)));
        return written;
    }

    /** Whether the names of their files alone, as the challenge has them, tell clips apart and their machine. */
    private static boolean tellsApart(List<ScoredClip> clips) {
        Set<String> names = clips.stream().map(DcaseFiles::fileName).collect(Collectors.toSet());
        return names.size() == clips.size() && names.stream().allMatch(ScoreSheet::tellsId);
    }

    private static String fileName(ScoredClip clip) {
        return String.valueOf(clip.recording().file().getFileName());
    }

    private static String suffix(MachineId machine, ScoredClip clip) {
        boolean isSection = fileName(clip).startsWith("section_");
        return FileNames.of(machine.type() + (isSection ? "_section_" : "_id_") + machine.id() + ".csv");
    }

    private static List<List<?>> result(Experiment run, Fusion fusion) {
        List<List<?>> rows = new ArrayList<>(List.of(List.of("type", "id", "AUC", "pAUC")));
        RunEvaluation.rows(run).stream()
                .filter(row -> row.score().equals(fusion.title()))
                .forEach(row -> rows.add(List.of(row.type(), row.id(), row.auc(), row.pauc())));
        return rows;
    }

    private static Path save(Path file, List<List<?>> rows) throws IOException {
        AtomicFiles.writeString(file, Csv.text(Csv.COMMAS, rows));
        return file;
    }
}
