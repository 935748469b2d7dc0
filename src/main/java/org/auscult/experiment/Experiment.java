package org.auscult.experiment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.auscult.score.Fusion;
import org.auscult.score.ScoreTable;

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
        List<Fusion> fusions) {}
