package org.auscult.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.detector.Clip;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.MelFilterbank;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/**
 * Makes {@link OcclusionMap}s (Zeiler and Fergus 2014, with normal sound in place of grey): it replaces each time window, each
 * band, and each band of each window in turn, and asks the detector again.
 *
 * @param windows time windows of equal length, at least 1
 * @param bands bands of equally many Mel bands, at least 1
 */
public record Occlusion(int windows, int bands) {
    /** Windows of half a second in a clip of ten, and octave-wide bands. */
    public static final Occlusion USUAL = new Occlusion(20, 8);

    private static final int CLIPS_AT_ONCE = 16;

    /** Gives the fused scores of clips. */
    @FunctionalInterface
    public interface FusedScores {
        /** By clip, in order. */
        double[] of(List<Clip> clips);
    }

    private record Patch(int fromFrame, int toFrame, int fromMel, int toMel) {}

    /**
     * The map of a clip.
     *
     * @param backgrounds normal sound to put in place of the clip's, frame for frame, repeated if shorter; the falls are means
     *     over them; at least one
     * @param settings of the log-mel spectrograms
     * @param seconds length of the clip's sound, which its frames exceed by a part of the last
     * @throws CancellationException when stopped
     */
    public OcclusionMap of(
            Clip clip,
            List<LogMelSpectrogram> backgrounds,
            LogMelSettings settings,
            double seconds,
            FusedScores scores,
            Consumer<Progress> progress,
            StopSignal stop) {
        List<Patch> patches = patches(clip.logMel());
        double[] replaced = new double[patches.size()];
        double fused = scores.of(List.of(clip))[0];
        int total = patches.size() * backgrounds.size();
        for (int from = 0; from < total; from += CLIPS_AT_ONCE) {
            stop.check();
            int to = Math.min(total, from + CLIPS_AT_ONCE);
            List<Clip> chunk = new ArrayList<>();
            for (int i = from; i < to; i++) {
                LogMelSpectrogram background = backgrounds.get(i / patches.size());
                chunk.add(
                        new Clip(clip.machine(), replaced(clip.logMel(), background, patches.get(i % patches.size()))));
            }
            double[] scored = scores.of(chunk);
            for (int i = from; i < to; i++) {
                replaced[i % patches.size()] += scored[i - from] / backgrounds.size();
            }
            progress.accept(new Progress("Replacing parts by normal sound", to, total));
        }
        double[] falls = Arrays.stream(replaced).map(score -> fused - score).toArray();
        return new OcclusionMap(
                fused,
                seconds,
                edges(settings),
                Arrays.copyOfRange(falls, 0, windows),
                Arrays.copyOfRange(falls, windows, windows + bands),
                Arrays.copyOfRange(falls, windows + bands, falls.length));
    }

    /** The windows, the bands, then the bands of each window. */
    private List<Patch> patches(LogMelSpectrogram clip) {
        List<Patch> patches = new ArrayList<>();
        for (int w = 0; w < windows; w++) {
            patches.add(
                    new Patch(part(clip.frames(), w, windows), part(clip.frames(), w + 1, windows), 0, clip.mels()));
        }
        for (int b = 0; b < bands; b++) {
            patches.add(new Patch(0, clip.frames(), part(clip.mels(), b, bands), part(clip.mels(), b + 1, bands)));
        }
        for (int w = 0; w < windows; w++) {
            Patch window = patches.get(w);
            for (int b = 0; b < bands; b++) {
                Patch band = patches.get(windows + b);
                patches.add(new Patch(window.fromFrame, window.toFrame, band.fromMel, band.toMel));
            }
        }
        return patches;
    }

    private static int part(int whole, int index, int parts) {
        return (int) ((long) whole * index / parts);
    }

    private double[] edges(LogMelSettings settings) {
        double[] all = MelFilterbank.edges(settings);
        double[] edges = new double[bands + 1];
        for (int b = 0; b <= bands; b++) {
            int mel = part(settings.mels(), b, bands);
            edges[b] = b == 0 ? all[0] : b == bands ? all[all.length - 1] : (all[mel] + all[mel + 1]) / 2;
        }
        return edges;
    }

    private static LogMelSpectrogram replaced(LogMelSpectrogram clip, LogMelSpectrogram background, Patch patch) {
        float[] values = clip.values().clone();
        for (int t = patch.fromFrame; t < patch.toFrame; t++) {
            int from = t % background.frames() * clip.mels();
            System.arraycopy(
                    background.values(),
                    from + patch.fromMel,
                    values,
                    t * clip.mels() + patch.fromMel,
                    patch.toMel - patch.fromMel);
        }
        return new LogMelSpectrogram(clip.mels(), clip.frames(), values);
    }
}
