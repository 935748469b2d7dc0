package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.dataset.Recording;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.Detectors;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.TrainingControl;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.inspection.Occlusion;
import org.auscult.inspection.OcclusionMap;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoreModel;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** A run's model, reopened to score other recordings. */
public final class ClipScorer implements AutoCloseable {
    private final ExperimentFile file;
    private final FittedDetector detector;
    private final ScoreModel model;
    private final ClipSource source;

    private ClipScorer(ExperimentFile file, FittedDetector detector, ScoreModel model, ClipSource source) {
        this.file = file;
        this.detector = detector;
        this.model = model;
        this.source = source;
    }

    /**
     * Reopens the model of a run.
     *
     * @throws IOException naming the file, if one is missing, damaged or of another version
     */
    public static ClipScorer open(Path run, Detectors detectors, ClipSource source) throws IOException {
        ExperimentFile file = ExperimentFile.read(run);
        Path folder = run.resolve(ExperimentRunner.MODEL);
        ScoreModel model = ScoreModel.load(folder);
        FittedDetector detector = detectors.named(file.settings().detector()).load(folder);
        return new ClipScorer(
                file, detector, model, source.ofChannel(file.settings().channel()));
    }

    /** The type of machine that it was trained on. */
    public String type() {
        return file.settings().type();
    }

    /**
     * Scores recordings. One of a machine that was not trained on is judged by the most similar one.
     *
     * @throws IOException naming the file, if one can't be read
     */
    public ScoreTable score(List<Recording> recordings, Consumer<Progress> progress, TrainingControl control)
            throws IOException {
        List<ClipAnalysis.ClipMaker> makers = recordings.stream()
                .map(r -> ClipAnalysis.ClipMaker.of(source, r.machine(), r))
                .toList();
        List<Analysis> analyses = new ClipAnalysis(detector).of(makers, "Scoring clips", progress, control);
        List<ScoredClip> clips = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            clips.add(model.score(recordings.get(i), Role.TEST, analyses.get(i)));
        }
        return new ScoreTable(model.names(), clips);
    }

    /**
     * Where in a recording the model hears what makes its score.
     *
     * @param backgrounds normals whose sound is put in place of the recording's parts; at least one
     * @param fusion of the run's scores
     * @throws IOException naming the file, if one can't be read
     * @throws CancellationException when stopped
     */
    public OcclusionMap occlude(
            Recording recording,
            List<Recording> backgrounds,
            Occlusion occlusion,
            Fusion fusion,
            Consumer<Progress> progress,
            StopSignal stop)
            throws IOException {
        List<LogMelSpectrogram> sounds = new ArrayList<>();
        for (Recording background : backgrounds) {
            sounds.add(source.logMel(background));
        }
        Clip clip = new Clip(recording.machine(), source.logMel(recording));
        double seconds = (double) source.samples(recording).length / source.sampleRate();
        return occlusion.of(
                clip, sounds, LogMelSettings.paper(), seconds, clips -> fused(clips, fusion), progress, stop);
    }

    private double[] fused(List<Clip> clips, Fusion fusion) {
        List<Analysis> analyses = detector.analyse(clips);
        double[] fused = new double[clips.size()];
        for (int i = 0; i < fused.length; i++) {
            fused[i] = fusion.fuse(model.z(clips.get(i).machine(), analyses.get(i)));
        }
        return fused;
    }

    @Override
    public void close() {
        detector.close();
    }
}
