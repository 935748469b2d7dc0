package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.inspection.FrameDeviation;
import org.auscult.inspection.NormalClips;
import org.auscult.inspection.NormalProfile;
import org.auscult.score.ScoredClip;
import org.jspecify.annotations.Nullable;

/**
 * Where the focused recording deviates from its machine's normals: those that the shown run learned from, or, without a run,
 * those meant for training. Used on the FX thread.
 */
public final class Deviations {
    private static final int NORMALS = 24;
    private static final int PROFILES_KEPT = 16;
    private static final int CLIPS_KEPT = 2000;
    private static final long SEED = 1;
    private static final int PEAKS = 12;
    private static final double UNUSUAL = 0.9;
    private static final double APART = 0.5;
    private static final double PAST = 0.02;

    private final Workbench workbench;
    private final Selection selection;
    private final Listening listening;
    private final ClipSource source;
    private final LogMelSettings settings;
    private final Jobs jobs;
    private final Executor lane;
    private final BoundedCache<ProfileKey, NormalProfile> profiles = new BoundedCache<>(PROFILES_KEPT, profile -> 1);
    private final BoundedCache<ClipKey, FrameDeviation> kept = new BoundedCache<>(CLIPS_KEPT, deviation -> 1);
    private final ReadOnlyObjectWrapper<@Nullable FrameDeviation> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private @Nullable Job<Computed> computing;

    private record ProfileKey(List<Recording> normals, int channel) {}

    private record ClipKey(Recording recording, ProfileKey profile) {}

    private record Computed(NormalProfile profile, FrameDeviation deviation) {}

    /**
     * Follows what is heard.
     *
     * @param source gives log-mel spectrograms of these settings
     * @param lane computes
     */
    public Deviations(
            Workbench workbench,
            Selection selection,
            Listening listening,
            ClipSource source,
            LogMelSettings settings,
            Jobs jobs,
            Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.listening = listening;
        this.source = source;
        this.settings = settings;
        this.jobs = jobs;
        this.lane = lane;
        listening.heardProperty().addListener((property, old, sound) -> show());
        listening.channelProperty().addListener((property, old, channel) -> show());
        workbench.shownProperty().addListener((property, old, run) -> show());
        show();
    }

    /** The deviation of the focused recording's frames; null while it is not known. */
    public ReadOnlyObjectProperty<@Nullable FrameDeviation> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is none, for people; empty if there is one or it comes. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The normals that the focused recording is held against; empty if there are none. */
    public List<Recording> normals() {
        Recording focused = selection.focusedProperty().get();
        return focused == null ? List.of() : normals(focused);
    }

    private List<Recording> normals(Recording recording) {
        ScoreView scores = workbench.scoresProperty().get();
        Dataset dataset = workbench.datasetProperty().get();
        boolean isScored = scores.of(recording).isPresent();
        List<Recording> all = isScored
                ? NormalClips.learned(scores.clips())
                : dataset == null
                        ? List.of()
                        : dataset.recordings().stream()
                                .filter(Recording::isTrainingNormal)
                                .toList();
        return NormalClips.of(recording, all, NORMALS, SEED);
    }

    /** Moves on to the next second that deviates most from those around it; from the last one to the first. */
    public void nextPeak() {
        FrameDeviation deviation = shown.get();
        if (deviation == null) {
            return;
        }
        double from = listening.positionSeconds() + PAST;
        double[] seconds = deviation.peaks(APART, PEAKS).stream()
                .filter(peak -> peak.sigma() > deviation.normals().quantile(UNUSUAL))
                .mapToDouble(FrameDeviation.Peak::second)
                .sorted()
                .toArray();
        for (double second : seconds) {
            if (second > from) {
                listening.seek(second);
                return;
            }
        }
        if (seconds.length > 0) {
            listening.seek(seconds[0]);
        }
    }

    /** Marks the second that deviates most, of the focused recording; a marked band is kept. */
    public void markMostAnomalous() {
        FrameDeviation deviation = shown.get();
        Heard sound = listening.heardProperty().get();
        if (deviation != null && sound != null) {
            double start = deviation.mostAnomalousSecond();
            double end = Math.min(sound.waveform().seconds(), start + 1);
            Region marked = listening.regionProperty().get();
            listening.regionProperty().set(new Region(new Span(start, end), marked == null ? null : marked.band()));
        }
    }

    /**
     * Where a recording's most anomalous second begins: by its deviation, if it was looked at before; otherwise where the shown
     * run attended most; otherwise 0.
     */
    public double mostAnomalousSecond(Heard sound) {
        Recording recording = sound.recording();
        FrameDeviation known = kept.get(new ClipKey(recording, key(recording)));
        if (known != null) {
            return known.mostAnomalousSecond();
        }
        float[] saliency = workbench
                .scoresProperty()
                .get()
                .of(recording)
                .map(ScoredClip::saliency)
                .orElse(new float[0]);
        int most = 0;
        for (int i = 1; i < saliency.length; i++) {
            most = saliency[i] > saliency[most] ? i : most;
        }
        double seconds = sound.waveform().seconds();
        double middle = saliency.length == 0 ? 0 : (most + 0.5) / saliency.length * seconds;
        return Math.max(0, Math.min(seconds - 1, middle - 0.5));
    }

    private ProfileKey key(Recording recording) {
        return new ProfileKey(normals(recording), listening.channelProperty().get());
    }

    private void show() {
        if (computing != null) {
            computing.stop();
            computing = null;
        }
        status.set("");
        Heard sound = listening.heardProperty().get();
        if (sound == null) {
            shown.set(null);
            return;
        }
        Recording recording = sound.recording();
        ProfileKey key = key(recording);
        ClipKey own = new ClipKey(recording, key);
        FrameDeviation known = kept.get(own);
        if (known != null || key.normals.isEmpty()) {
            shown.set(known);
            status.set(known == null ? "No normal recordings of " + recording.machine() + " to hold it against" : "");
            return;
        }
        shown.set(null);
        ClipSource heard = source.ofChannel(new Channel(key.channel));
        NormalProfile profile = profiles.get(key);
        Job<Computed> job = jobs.submit("Deviation of " + recording.name(), lane, (progress, stop) -> {
            NormalProfile made =
                    profile != null ? profile : NormalProfile.of(key.normals, heard, settings, progress, stop);
            stop.check();
            return new Computed(made, FrameDeviation.of(heard.logMel(recording), made));
        });
        computing = job;
        job.onDone(done -> {
            profiles.put(key, done.profile);
            kept.put(own, done.deviation);
            if (job == computing) {
                shown.set(done.deviation);
            }
        });
        job.onFailed(error -> {
            if (job == computing) {
                status.set("No deviation: " + Notices.message(error));
            }
        });
    }
}
