package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.auscult.audio.Band;
import org.auscult.audio.BandPass;
import org.auscult.audio.Loudness;
import org.auscult.audio.Passage;
import org.auscult.audio.Waveform;
import org.jspecify.annotations.Nullable;

/** Makes of sounds what is to be played; the last one filtered is kept. Used on the FX thread. */
final class Passages {
    private final Jobs jobs;
    private final Executor lane;
    private @Nullable Filtered filtered;
    private @Nullable Job<Filtered> filtering;

    /**
     * What is to be played.
     *
     * @param sounds that are compared, or the only one
     * @param audible which of them is heard, from 0
     * @param channel of them, from 0; the last if they have fewer
     * @param speed how many times as fast
     * @param isLevelled whether they are brought to one loudness
     * @param region no more than this, and only its band; null for all
     * @param isLooped whether it begins again at its end
     */
    record Wish(
            List<Waveform> sounds,
            int audible,
            int channel,
            double speed,
            boolean isLevelled,
            @Nullable Region region,
            boolean isLooped) {
        private List<float[]> samples() {
            return sounds.stream()
                    .map(Waveform::channels)
                    .map(channels -> channels[Math.min(channel, channels.length - 1)])
                    .toList();
        }

        private @Nullable Band band() {
            return region == null ? null : region.band();
        }

        private Passage of(List<float[]> samples) {
            Passage whole = Passage.whole(
                            samples.get(audible), sounds.get(audible).sampleRate())
                    .atSpeed(speed)
                    .withGain(gain(samples));
            Passage part = region == null
                    ? whole
                    : whole.between(region.time().from(), region.time().to());
            return isLooped ? part.looped() : part;
        }

        private double gain(List<float[]> samples) {
            if (!isLevelled) {
                return 1;
            }
            Loudness[] loudness = samples.stream().map(Loudness::of).toArray(Loudness[]::new);
            return loudness[audible].gainTo(Loudness.common(loudness));
        }
    }

    /** What a band left of some sounds. */
    private record Filtered(List<float[]> of, Band band, List<float[]> samples) {
        static Filtered of(List<Waveform> sounds, List<float[]> samples, Band band) {
            List<float[]> left = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                left.add(new BandPass(band, sounds.get(i).sampleRate()).apply(samples.get(i)));
            }
            return new Filtered(samples, band, left);
        }

        boolean isOf(List<float[]> sounds, Band asked) {
            boolean isSame = band.equals(asked) && of.size() == sounds.size();
            for (int i = 0; isSame && i < sounds.size(); i++) {
                isSame = of.get(i) == sounds.get(i);
            }
            return isSame;
        }
    }

    /** @param lane filters */
    Passages(Jobs jobs, Executor lane) {
        this.jobs = jobs;
        this.lane = lane;
    }

    /** Hands over what is to be played: at once, or when the band is filtered out of it, unless something else is wished before. */
    void make(Wish wish, Consumer<Passage> then) {
        stop();
        List<float[]> samples = wish.samples();
        Band band = wish.band();
        if (band == null) {
            then.accept(wish.of(samples));
        } else if (filtered != null && filtered.isOf(samples, band)) {
            then.accept(wish.of(filtered.samples));
        } else {
            Job<Filtered> job = jobs.submit(
                    "Filtering the sound", lane, (progress, stop) -> Filtered.of(wish.sounds, samples, band));
            filtering = job;
            job.onDone(done -> {
                if (!job.stopSignal().isStopped()) {
                    filtered = done;
                    then.accept(wish.of(done.samples));
                }
            });
        }
    }

    /** Nothing is wished any more. */
    void stop() {
        if (filtering != null) {
            filtering.stop();
            filtering = null;
        }
    }
}
