package org.auscult.experiment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.FusionChoice;
import org.auscult.score.Fusion;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;

/**
 * One finished run.
 *
 * @param folder where it lies
 * @param settings what was run
 * @param title for people, e.g. "Conformer · fan · quick"
 * @param finished when
 * @param seconds how long the training took
 * @param stoppedEarly whether the user ended the training before its last epoch
 * @param table scores of every clip of the type: learned, held out, test
 * @param fusions the modes offered, the run's default first
 */
public record Experiment(
        Path folder,
        ExperimentSettings settings,
        String title,
        Instant finished,
        double seconds,
        boolean stoppedEarly,
        ScoreTable table,
        List<Fusion> fusions) {
    /**
     * The same run whose clips are the very recordings of a data set, where those are the same sound or, lying elsewhere now,
     * have the same name, for the same use: what is compared in every view at every frame is then told apart at a glance, and
     * what the data set now tells of their condition counts, for the oracle's choice too.
     */
    public Experiment over(Dataset dataset) {
        OwnRecordings own = new OwnRecordings(dataset);
        List<ScoredClip> clips = table.clips().stream()
                .map(clip -> clip.of(own.of(clip.recording())))
                .toList();
        ScoreTable told = new ScoreTable(table.scores(), clips);
        return new Experiment(
                folder,
                settings,
                title,
                finished,
                seconds,
                stoppedEarly,
                told,
                conditions(told).equals(conditions(table)) ? fusions : FusionChoice.withOracle(fusions, told));
    }

    /** The name of its folder, which no other run has. */
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /** Whether a data set has recordings in the files that it was made on. */
    public boolean isOn(Dataset dataset) {
        Set<Path> files = dataset.recordings().stream().map(Recording::file).collect(Collectors.toSet());
        return table.clips().stream()
                .anyMatch(clip -> files.contains(clip.recording().file()));
    }

    /** Whether another is this run, perhaps over recordings that were read again, or trained further. */
    public boolean isSameRun(Experiment other) {
        return folder.equals(other.folder);
    }

    private static List<Condition> conditions(ScoreTable table) {
        return table.clips().stream().map(clip -> clip.recording().condition()).toList();
    }
}
