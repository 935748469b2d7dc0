package org.auscult.workbench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.audio.Resampler;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.inspection.NormalSpectrum;
import org.auscult.words.Counted;
import org.jspecify.annotations.Nullable;

/** The normals that the shown spectrogram is held against, when the view asks for a difference. Used on the FX thread. */
public final class Differences {
    private static final int SPECTRA_KEPT = 32;

    private final Listening listening;
    private final Spectrograms spectrograms;
    private final Deviations deviations;
    private final Neighbours neighbours;
    private final SpectrogramView view;
    private final Jobs jobs;
    private final Executor lane;
    private final Sounds.Reader reader;
    private final Resampler resampler = new Resampler();
    private final BoundedCache<Key, NormalSpectrum> kept = new BoundedCache<>(SPECTRA_KEPT, spectrum -> 1);
    private final ReadOnlyObjectWrapper<@Nullable NormalSpectrum> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final LatestJob computing = new LatestJob();

    private record Key(List<Recording> normals, int channel, int fftLength, int sampleRate) {}

    /**
     * Follows what is shown.
     *
     * @param reader reads the normals
     * @param lane computes
     */
    public Differences(
            Listening listening,
            Spectrograms spectrograms,
            Deviations deviations,
            Neighbours neighbours,
            SpectrogramView view,
            Jobs jobs,
            Executor lane,
            Sounds.Reader reader) {
        this.listening = listening;
        this.spectrograms = spectrograms;
        this.deviations = deviations;
        this.neighbours = neighbours;
        this.view = view;
        this.jobs = jobs;
        this.lane = lane;
        this.reader = reader;
        spectrograms.shownProperty().addListener((property, old, value) -> show());
        neighbours.shownProperty().addListener((property, old, value) -> show());
        view.shownProperty().addListener((property, old, value) -> show());
    }

    /** The spectrum to take from the shown spectrogram; null to show its levels. */
    public ReadOnlyObjectProperty<@Nullable NormalSpectrum> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the difference is taken to, or why there is none, for people; empty if levels are shown. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Sets the range of the scale so that it holds nearly all of the shown differences. */
    public void fitRange() {
        DisplaySpectrogram spectrogram = spectrograms.shownProperty().get();
        NormalSpectrum normal = shown.get();
        if (spectrogram != null && normal != null) {
            jobs.submit("Fitting the scale", lane, (progress, stop) -> normal.range(spectrogram))
                    .onDone(view.differenceRangeProperty()::set);
        }
    }

    /** Forgets what is kept: the sounds of the normals may be others now. */
    public void forgetAll() {
        kept.clear();
    }

    private void show() {
        computing.stop();
        Heard sound = listening.heardProperty().get();
        DisplaySpectrogram spectrogram = spectrograms.shownProperty().get();
        Shown wanted = view.shownProperty().get();
        if (wanted == Shown.LEVELS || sound == null || spectrogram == null) {
            shown.set(null);
            status.set("");
            return;
        }
        List<Recording> normals = normals(wanted);
        String machine = sound.recording().machine().toString();
        if (normals.isEmpty()) {
            shown.set(null);
            status.set(
                    wanted == Shown.ABOVE_NEAREST
                            ? "No run has learned normals of " + machine + ": levels are shown"
                            : deviations.noNormals(sound.recording()) + ": levels are shown");
            return;
        }
        String words = wanted == Shown.ABOVE_NEAREST
                ? "Minus " + normals.get(0).name()
                : "Minus the mean of " + normals.size() + " normals of " + machine;
        Key key = new Key(
                normals,
                listening.modes().channelProperty().get(),
                2 * (spectrogram.bins() - 1),
                sound.waveform().sampleRate());
        NormalSpectrum known = kept.get(key);
        if (known != null) {
            shown.set(known);
            status.set(words);
            return;
        }
        shown.set(null);
        status.set("Listening to " + Counted.of(normals.size(), "normal") + " …");
        compute(key, words);
    }

    private List<Recording> normals(Shown wanted) {
        return wanted == Shown.ABOVE_MEAN
                ? deviations.normals()
                : neighbours.shownProperty().get().stream()
                        .limit(1)
                        .map(neighbour -> neighbour.clip().recording())
                        .toList();
    }

    private void compute(Key key, String words) {
        Job<NormalSpectrum> job = jobs.submit(
                "Mean spectrum of " + Counted.of(key.normals.size(), "normal"),
                lane,
                (progress, stop) -> NormalSpectrum.of(
                        key.normals,
                        normal -> samples(normal, key),
                        key.sampleRate,
                        key.fftLength,
                        Spectrograms.hop(key.fftLength),
                        progress,
                        stop));
        job.onDone(kept.later(key));
        computing
                .follow(job)
                .onDone(spectrum -> {
                    shown.set(spectrum);
                    status.set(words);
                })
                .onFailed(error -> status.set("No difference: " + Notices.message(error)));
    }

    private float[] samples(Recording normal, Key key) throws IOException {
        Waveform waveform = reader.read(normal);
        float[][] channels = waveform.channels();
        return resampler.resample(
                channels[Math.min(key.channel, channels.length - 1)], waveform.sampleRate(), key.sampleRate);
    }
}
