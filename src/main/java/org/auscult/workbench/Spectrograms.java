package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.PowerSpectrogram;
import org.jspecify.annotations.Nullable;

/**
 * The spectrogram of what is heard, filled in the background and to be looked at meanwhile. Those used last are kept, and those
 * of the recordings listed next and before are made ready. Used on the FX thread.
 */
public final class Spectrograms {
    private static final long NUMBERS_KEPT = 64_000_000;
    private static final int HOPS_IN_A_FRAME = 4;

    private final Selection selection;
    private final Listening listening;
    private final Sounds.Listener neighbours;
    private final SpectrogramView view;
    private final Jobs jobs;
    private final Executor lane;
    private final BoundedCache<Key, DisplaySpectrogram> kept =
            new BoundedCache<>(NUMBERS_KEPT, DisplaySpectrogram::size);
    private final ReadOnlyObjectWrapper<@Nullable DisplaySpectrogram> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final LatestJob filling = new LatestJob();
    private final LatestJob ahead = new LatestJob();

    private record Key(Recording recording, int channel, int fftLength) {}

    /**
     * Follows what is heard.
     *
     * @param lane transforms sounds
     */
    public Spectrograms(
            Selection selection, Listening listening, Sounds sounds, SpectrogramView view, Jobs jobs, Executor lane) {
        this.selection = selection;
        this.listening = listening;
        this.neighbours = sounds.listener();
        this.view = view;
        this.jobs = jobs;
        this.lane = lane;
        listening.heardProperty().addListener((property, old, sound) -> show(sound));
        listening
                .modes()
                .channelProperty()
                .addListener((property, old, channel) ->
                        show(listening.heardProperty().get()));
        view.fftLengthProperty()
                .addListener((property, old, length) ->
                        show(listening.heardProperty().get()));
        selection.focusedProperty().addListener((property, old, recording) -> {
            if (recording == null) {
                shown.set(null);
            }
        });
        listening.problemProperty().addListener((property, old, problem) -> {
            if (!problem.isEmpty()) {
                shown.set(null);
            }
        });
        show(listening.heardProperty().get());
    }

    /** The spectrogram of what is heard, perhaps only begun; null if none. While the next one is read, the last one stays. */
    public ReadOnlyObjectProperty<@Nullable DisplaySpectrogram> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many of its frames can be looked at. */
    public ReadOnlyIntegerProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Forgets what is kept: the sounds may be others now. */
    public void forgetAll() {
        kept.clear();
    }

    /** The samples from frame to frame of an FFT length. */
    public static int hop(int fftLength) {
        return fftLength / HOPS_IN_A_FRAME;
    }

    private void show(@Nullable Heard sound) {
        filling.stop();
        ahead.stop();
        neighbours.cancel();
        if (sound == null) {
            return;
        }
        Key key = key(sound.recording());
        DisplaySpectrogram known = kept.get(key);
        if (known != null) {
            look(known);
            prefetch(sound.recording(), 0);
            return;
        }
        PowerSpectrogram transform = transform(key);
        float[] samples = samples(sound.waveform(), key);
        DisplaySpectrogram empty =
                transform.empty(samples.length, sound.waveform().sampleRate());
        Job<DisplaySpectrogram> job =
                jobs.prepare("Spectrogram of " + sound.recording().name(), lane, (progress, stop) -> {
                    transform.fill(empty, samples, progress, stop);
                    return empty;
                });
        job.onDone(kept.later(key));
        filling.follow(job)
                .onProgress(fraction -> {
                    if (empty.ready() > 0) {
                        look(empty);
                    }
                })
                .onDone(done -> {
                    look(done);
                    prefetch(sound.recording(), 0);
                });
    }

    private void look(DisplaySpectrogram spectrogram) {
        shown.set(spectrogram);
        ready.set(spectrogram.ready());
    }

    /** Those that the arrow keys would come to, one after the other, while nothing else is wanted. */
    private void prefetch(Recording focused, int done) {
        List<Recording> listed = selection.listedProperty().get();
        int at = listed.indexOf(focused);
        int next = at + (done == 0 ? 1 : -1);
        if (at < 0 || done == 2) {
            return;
        }
        if (next < 0 || next >= listed.size()) {
            prefetch(focused, done + 1);
            return;
        }
        request(listed.get(next), spectrogram -> {
            if (focused.equals(selection.focusedProperty().get())) {
                prefetch(focused, done + 1);
            }
        });
    }

    private void request(Recording recording, Consumer<DisplaySpectrogram> then) {
        Key key = key(recording);
        DisplaySpectrogram known = kept.get(key);
        if (known != null) {
            then.accept(known);
            return;
        }
        neighbours.get(
                recording,
                waveform -> {
                    PowerSpectrogram transform = transform(key);
                    float[] samples = samples(waveform, key);
                    Job<DisplaySpectrogram> job =
                            jobs.prepare("Spectrogram of " + recording.name(), lane, (progress, stop) -> {
                                DisplaySpectrogram empty = transform.empty(samples.length, waveform.sampleRate());
                                transform.fill(empty, samples, progress, stop);
                                return empty;
                            });
                    job.onDone(kept.later(key));
                    ahead.follow(job).onDone(then);
                },
                error -> {});
    }

    private Key key(Recording recording) {
        return new Key(
                recording,
                listening.modes().channelProperty().get(),
                view.fftLengthProperty().get());
    }

    private static PowerSpectrogram transform(Key key) {
        return new PowerSpectrogram(key.fftLength, hop(key.fftLength));
    }

    private static float[] samples(Waveform waveform, Key key) {
        return waveform.channels()[Math.min(key.channel, waveform.channels().length - 1)];
    }
}
