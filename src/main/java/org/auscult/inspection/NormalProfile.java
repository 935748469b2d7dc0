package org.auscult.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.audio.MissingChannelException;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/**
 * How a machine sounds when it is well: the mean and deviation of each Mel band over all frames of some normal clips, these
 * frames, and how far each of them lies from those of the other clips.
 *
 * @param settings of the log-mel spectrograms
 * @param clips how many it was taken over
 * @param bands mean and deviation of each band
 * @param frames some of their frames
 * @param calibration {@link FrameDeviation#sigma()} of the frames of up to {@value #CALIBRATED} of them, ascending: each clip
 *     held against the others, for against itself it would lie too near; with one clip alone, against itself
 */
public record NormalProfile(
        LogMelSettings settings, int clips, BandStatistics bands, NormalFrames frames, float[] calibration) {
    private static final int CALIBRATED = 8;
    private static final int SMOOTHED = 3;

    /**
     * The profile of some normals of one machine; 200 bytes a frame are held while it is made.
     *
     * @param normals at least one; those without the source's channel are left out
     * @param source gives their log-mel spectrograms
     * @param settings of these
     * @throws IOException naming the file, if one can't be read, or none has the channel
     * @throws CancellationException when stopped
     */
    public static NormalProfile of(
            List<Recording> normals,
            ClipSource source,
            LogMelSettings settings,
            Consumer<Progress> progress,
            StopSignal stop)
            throws IOException {
        List<LogMelSpectrogram> clips = new ArrayList<>();
        MissingChannelException missing = null;
        int heard = 0;
        for (Recording normal : normals) {
            stop.check();
            try {
                clips.add(source.logMel(normal));
            } catch (MissingChannelException e) {
                missing = e;
            }
            progress.accept(new Progress("Listening to the normals", ++heard, normals.size()));
        }
        if (missing != null && clips.isEmpty()) {
            throw missing;
        }
        return of(clips, settings, stop);
    }

    /**
     * The profile of spectrograms.
     *
     * @param clips at least one
     * @throws CancellationException when stopped
     */
    public static NormalProfile of(List<LogMelSpectrogram> clips, LogMelSettings settings, StopSignal stop) {
        BandStatistics bands = BandStatistics.of(clips);
        List<float[]> smoothed =
                clips.stream().map(clip -> smoothed(bands.z(clip), clip.mels())).toList();
        NormalFrames normals = NormalFrames.of(smoothed, settings.mels());
        List<float[]> deviations = new ArrayList<>();
        int frames = 0;
        for (int c = 0; c < Math.min(CALIBRATED, clips.size()); c++) {
            stop.check();
            int leftOut = clips.size() == 1 ? NormalFrames.NONE : c;
            float[] own = FrameDeviation.sigma(normals.departure(smoothed.get(c), leftOut), settings.mels());
            deviations.add(own);
            frames += own.length;
        }
        float[] calibration = new float[frames];
        int at = 0;
        for (float[] own : deviations) {
            System.arraycopy(own, 0, calibration, at, own.length);
            at += own.length;
        }
        Arrays.sort(calibration);
        return new NormalProfile(settings, clips.size(), bands, normals, calibration);
    }

    /**
     * Where in time and frequency a clip departs from the normals: how many deviations of its band each value, averaged over
     * {@value #SMOOTHED} frames (96 ms), lies above the mean of the five normal frames most like its own. Band m of frame t
     * stands at {@code t * mels + m}.
     */
    public float[] departure(LogMelSpectrogram clip) {
        return frames.departure(smoothed(bands.z(clip), clip.mels()), NormalFrames.NONE);
    }

    private static float[] smoothed(float[] z, int mels) {
        float[] smoothed = new float[z.length];
        int frames = z.length / mels;
        for (int t = 0; t < frames; t++) {
            int from = Math.max(0, t - SMOOTHED / 2);
            int to = Math.min(frames, t + SMOOTHED / 2 + 1);
            for (int m = 0; m < mels; m++) {
                float sum = 0;
                for (int i = from; i < to; i++) {
                    sum += z[i * mels + m];
                }
                smoothed[t * mels + m] = sum / (to - from);
            }
        }
        return smoothed;
    }

    /** The time from frame to frame, in seconds. */
    public double secondsPerFrame() {
        return (double) settings.hop() / settings.sampleRate();
    }

    /**
     * The deviation that a share of the normals' frames stay below.
     *
     * @param share 0 … 1, e.g. 0.99
     */
    public double quantile(double share) {
        return calibration[(int) Math.min(calibration.length - 1, Math.floor(share * calibration.length))];
    }
}
