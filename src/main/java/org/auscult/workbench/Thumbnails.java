package org.auscult.workbench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.PowerSpectrogram;
import org.jspecify.annotations.Nullable;

/**
 * Coarse spectrograms of many recordings. One is made at a time, of what was wished last: that is what is being looked at.
 * Those used last are kept. Used on the FX thread.
 */
public final class Thumbnails {
    private static final long NUMBERS_KEPT = 24_000_000;

    private final Sounds.Reader reader;
    private final SpectrogramView view;
    private final Jobs jobs;
    private final Executor lane;
    private final BoundedCache<Key, DisplaySpectrogram> kept =
            new BoundedCache<>(NUMBERS_KEPT, DisplaySpectrogram::size);
    private final Map<Object, Wish> wishes = new LinkedHashMap<>();
    private @Nullable Job<DisplaySpectrogram> making;

    private record Wish(Recording recording, Consumer<DisplaySpectrogram> then) {}

    private record Key(Recording recording, int fftLength) {}

    /**
     * None made yet.
     *
     * @param view has the length of the transform
     * @param lane reads and transforms sounds
     */
    public Thumbnails(Sounds.Reader reader, SpectrogramView view, Jobs jobs, Executor lane) {
        this.reader = reader;
        this.view = view;
        this.jobs = jobs;
        this.lane = lane;
    }

    /**
     * Gives a recording's spectrogram: at once if it is kept, otherwise when it was made.
     *
     * @param asker what it wished before is forgotten
     */
    public void wish(Object asker, Recording recording, Consumer<DisplaySpectrogram> then) {
        forget(asker);
        DisplaySpectrogram known = kept.get(key(recording));
        if (known != null) {
            then.accept(known);
            return;
        }
        wishes.put(asker, new Wish(recording, then));
        makeNext();
    }

    /** Takes back what an asker wished. */
    public void forget(Object asker) {
        wishes.remove(asker);
    }

    /** Forgets what is kept, being made or wished: the sounds may be others now. */
    public void forgetAll() {
        kept.clear();
        wishes.clear();
        if (making != null) {
            making.stop();
            making = null;
        }
    }

    private Key key(Recording recording) {
        return new Key(recording, view.fftLengthProperty().get());
    }

    private void makeNext() {
        Wish last = null;
        for (Wish wish : wishes.values()) {
            last = wish;
        }
        if (making != null || last == null) {
            return;
        }
        Recording recording = last.recording;
        Key key = key(recording);
        Job<DisplaySpectrogram> job = jobs.prepare("Gallery", lane, (progress, stop) -> make(recording, key.fftLength));
        making = job;
        job.onDone(made -> {
            if (making == job) {
                kept.put(key, made);
                for (Wish wish : List.copyOf(wishes.values())) {
                    if (wish.recording.equals(recording)) {
                        wish.then.accept(made);
                    }
                }
            }
        });
        job.onEnd(() -> {
            if (making == job) {
                wishes.values().removeIf(wish -> wish.recording.equals(recording));
                making = null;
                makeNext();
            }
        });
    }

    /** Frames do not overlap: enough for a small picture, at the levels of the large one. */
    private DisplaySpectrogram make(Recording recording, int fftLength) throws IOException {
        Waveform waveform = reader.read(recording);
        return new PowerSpectrogram(fftLength, fftLength).compute(waveform.channels()[0], waveform.sampleRate());
    }
}
