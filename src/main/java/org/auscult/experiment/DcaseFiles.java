package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.evaluation.ThresholdMethod;
import org.auscult.file.AtomicFiles;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;

/**
 * A run's verdicts as the DCASE evaluators read them: for each machine {@code anomaly_score_<type>_id_NN.csv} (file, score)
 * and {@code decision_result_<type>_id_NN.csv} (file, 0 or 1), {@code section} instead of {@code id} where the files say so;
 * and {@code result.csv} with AUC and pAUC.
 */
public final class DcaseFiles {
    private final ThresholdMethod method;
    private final double falseAlarmRate;

    /**
     * @param method sets each machine's threshold from its held-out normals
     * @param falseAlarmRate that the method is asked for
     */
    public DcaseFiles(ThresholdMethod method, double falseAlarmRate) {
        this.method = method;
        this.falseAlarmRate = falseAlarmRate;
    }

    /**
     * Writes the files of a run's test clips under a fusion.
     *
     * @return the files
     * @throws IOException if one can't be written
     */
    public List<Path> write(Experiment run, Fusion fusion, Path folder) throws IOException {
        Map<MachineId, List<ScoredClip>> machines = run.table().clips().stream()
                .collect(Collectors.groupingBy(clip -> clip.recording().machine(), TreeMap::new, Collectors.toList()));
        List<Path> written = new ArrayList<>();
        for (Map.Entry<MachineId, List<ScoredClip>> machine : machines.entrySet()) {
            double threshold = threshold(machine.getKey(), machine.getValue(), fusion);
            StringBuilder scores = new StringBuilder();
            StringBuilder decisions = new StringBuilder();
            for (ScoredClip clip : machine.getValue()) {
                if (clip.role() == Role.TEST) {
                    double fused = fusion.fuse(clip.z());
                    String name = String.valueOf(clip.recording().file().getFileName());
                    scores.append(name).append(',').append(fused).append('\n');
                    decisions.append(name).append(fused >= threshold ? ",1\n" : ",0\n");
                }
            }
            if (!scores.isEmpty()) {
                String suffix =
                        suffix(machine.getKey(), machine.getValue().get(0).recording());
                written.add(save(folder.resolve("anomaly_score_" + suffix), scores));
                written.add(save(folder.resolve("decision_result_" + suffix), decisions));
            }
        }
        written.add(save(folder.resolve("result.csv"), result(run, fusion)));
        return written;
    }

    private double threshold(MachineId machine, List<ScoredClip> clips, Fusion fusion) {
        double[] normals = ScoreTable.normals(clips, machine).stream()
                .mapToDouble(clip -> fusion.fuse(clip.z()))
                .toArray();
        return normals.length == 0
                ? Double.POSITIVE_INFINITY
                : method.of(normals, falseAlarmRate).value();
    }

    private static String suffix(MachineId machine, Recording clip) {
        boolean isSection = String.valueOf(clip.file().getFileName()).startsWith("section_");
        String name = machine.type() + (isSection ? "_section_" : "_id_") + machine.id() + ".csv";
        return name.replaceAll("[^\\p{L}\\p{N}_.-]", "-");
    }

    private static StringBuilder result(Experiment run, Fusion fusion) {
        StringBuilder csv = new StringBuilder("type,id,AUC,pAUC\n");
        for (EvaluationRow row : RunEvaluation.rows(run)) {
            if (row.score().equals(fusion.title())) {
                csv.append(row.type()).append(',').append(row.id()).append(',');
                csv.append(row.auc()).append(',').append(row.pauc()).append('\n');
            }
        }
        return csv;
    }

    private static Path save(Path file, StringBuilder text) throws IOException {
        AtomicFiles.writeString(file, text.toString());
        return file;
    }
}
