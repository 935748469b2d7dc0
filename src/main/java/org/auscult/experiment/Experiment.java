package org.auscult.experiment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
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
     * The same run whose clips are the very recordings of a data set, where they equal one: what is compared in every view at
     * every frame is then told apart at a glance, and kept once.
     */
    public Experiment over(Dataset dataset) {
        Map<Recording, Recording> own = new HashMap<>();
        dataset.recordings().forEach(recording -> own.put(recording, recording));
        List<ScoredClip> clips = table.clips().stream()
                .map(clip -> clip.of(own.getOrDefault(clip.recording(), clip.recording())))
                .toList();
        return new Experiment(
                folder,
                settings,
                title,
                finished,
                seconds,
                stoppedEarly,
                new ScoreTable(table.scores(), clips),
                fusions);
    }
}
