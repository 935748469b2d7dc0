package org.auscult.experiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.evaluation.ThresholdMethod;
import org.auscult.evaluation.ThresholdMethods;
import org.auscult.score.Fusion;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;

/**
 * From where on a run's clips are called anomalous.
 *
 * @param fusion gives the score that is judged
 * @param method the title of the method that proposed the thresholds; each tells itself how it came about
 * @param byMachine those of the machines that have normals
 */
public record RunThresholds(Fusion fusion, String method, Map<MachineId, Threshold> byMachine) {
    /** The share of normals that may be called anomalous where nobody says another. */
    public static final double USUAL_FALSE_ALARM_RATE = 0.1;

    /** Those of a run's default fusion and the usual method. */
    public static RunThresholds usual(Experiment run) {
        return of(run, run.fusions().get(0), ThresholdMethods.all().get(0), USUAL_FALSE_ALARM_RATE);
    }

    /**
     * Those that a method sets on each machine's {@linkplain ScoreTable#normals normals}.
     *
     * @param falseAlarmRate that the method is asked for, above 0 and below 1
     */
    public static RunThresholds of(Experiment run, Fusion fusion, ThresholdMethod method, double falseAlarmRate) {
        Map<MachineId, List<ScoredClip>> clips = MachineId.group(run.table().clips(), ScoredClip::machine);
        return new RunThresholds(fusion, method.title(), propose(clips, fusion, method, falseAlarmRate));
    }

    /** The same for clips that lie grouped by machine. */
    public static Map<MachineId, Threshold> propose(
            Map<MachineId, List<ScoredClip>> clips, Fusion fusion, ThresholdMethod method, double falseAlarmRate) {
        Map<MachineId, Threshold> proposed = new TreeMap<>();
        clips.forEach((machine, own) -> {
            double[] normals = normals(own, machine, fusion);
            if (normals.length > 0) {
                proposed.put(machine, method.of(normals, origin(own, machine, fusion), falseAlarmRate));
            }
        });
        return proposed;
    }

    /**
     * The fused score of a clip whose raw scores are all 0, as {@link ThresholdMethod#of} needs it: the scores are positive
     * before they are standardised (METHOD §6 fits those).
     */
    public static double origin(List<ScoredClip> clips, MachineId machine, Fusion fusion) {
        return fusion.fuse(ScoreTable.standardizedZero(
                clips.stream().filter(clip -> clip.machine().equals(machine)).toList()));
    }

    /** The fused scores of the normals that a machine's threshold is set on. */
    public static double[] normals(List<ScoredClip> clips, MachineId machine, Fusion fusion) {
        return ScoreTable.normals(clips, machine).stream()
                .mapToDouble(clip -> fusion.fuse(clip.z()))
                .toArray();
    }
}
