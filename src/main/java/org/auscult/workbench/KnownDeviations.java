package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.inspection.FrameDeviation;
import org.auscult.inspection.NormalClips;
import org.auscult.inspection.NormalProfile;
import org.jspecify.annotations.Nullable;

/**
 * How far recordings deviate from their machine's normals: those that the shown run learned from, or, without a run, those
 * meant for training. What was computed is kept. Used on the FX thread.
 */
public final class KnownDeviations {
    private static final int NORMALS = 24;
    private static final int PROFILES_KEPT = 16;
    private static final int CLIPS_KEPT = 2000;
    private static final long SEED = 1;

    private final Workbench workbench;
    private final Listening listening;
    private final ClipSource source;
    private final LogMelSettings settings;
    private final Jobs jobs;
    private final Executor lane;
    private final BoundedCache<ProfileKey, NormalProfile> profiles = new BoundedCache<>(PROFILES_KEPT, profile -> 1);
    private final BoundedCache<ClipKey, FrameDeviation> kept = new BoundedCache<>(CLIPS_KEPT, deviation -> 1);

    private record ProfileKey(List<Recording> normals, int channel) {}

    /** The normals last asked for: several views ask for those of the recording that is focused. */
    private @Nullable Chosen chosen;

    private record Chosen(
            Recording recording, ScoreView scores, @Nullable Dataset dataset, List<Recording> normals) {
        boolean isFor(Recording other, ScoreView now, @Nullable Dataset open) {
            return scores == now && dataset == open && recording.equals(other);
        }
    }

    private record ClipKey(Recording recording, ProfileKey profile) {}

    private record Computed(NormalProfile profile, FrameDeviation deviation) {}

    /**
     * Nothing known yet.
     *
     * @param listening tells the channel that is heard: it is the one that is held against the normals
     * @param source gives log-mel spectrograms of these settings
     * @param lane computes
     */
    public KnownDeviations(
            Workbench workbench,
            Listening listening,
            ClipSource source,
            LogMelSettings settings,
            Jobs jobs,
            Executor lane) {
        this.workbench = workbench;
        this.listening = listening;
        this.source = source;
        this.settings = settings;
        this.jobs = jobs;
        this.lane = lane;
    }

    /** The normals that a recording is held against; empty if there are none. */
    public List<Recording> normals(Recording recording) {
        ScoreView scores = workbench.scoresProperty().get();
        Dataset dataset = workbench.datasetProperty().get();
        Chosen last = chosen;
        if (last == null || !last.isFor(recording, scores, dataset)) {
            last = new Chosen(recording, scores, dataset, choose(recording, scores, dataset));
            chosen = last;
        }
        return last.normals;
    }

    /** What to say of a recording that there are no normals for: "No normal recordings of fan 00". */
    public String noNormals(Recording recording) {
        return NormalClips.none(
                recording,
                candidates(
                        recording,
                        workbench.scoresProperty().get(),
                        workbench.datasetProperty().get()));
    }

    private static List<Recording> choose(Recording recording, ScoreView scores, @Nullable Dataset dataset) {
        return NormalClips.of(recording, candidates(recording, scores, dataset), NORMALS, SEED);
    }

    private static List<Recording> candidates(Recording recording, ScoreView scores, @Nullable Dataset dataset) {
        if (scores.of(recording).isPresent()) {
            return NormalClips.learned(scores.byMachine().getOrDefault(recording.machine(), List.of()));
        }
        return dataset == null
                ? List.of()
                : dataset.recordings().stream()
                        .filter(Recording::isTrainingNormal)
                        .toList();
    }

    /** A recording's deviation; null while it is not known. */
    public @Nullable FrameDeviation of(Recording recording) {
        return kept.get(new ClipKey(recording, key(recording)));
    }

    /** Forgets what is kept: the sounds may be others now. */
    public void forgetAll() {
        profiles.clear();
        kept.clear();
    }

    private ProfileKey key(Recording recording) {
        return new ProfileKey(
                normals(recording), listening.modes().channelProperty().get());
    }

    /** Someone who wants one deviation at a time. */
    public Listener listener() {
        return new Listener();
    }

    /** One who wants a deviation; what he wanted before is no longer computed for him. */
    public final class Listener {
        private @Nullable Job<Computed> computing;

        /** Gets a deviation, at once if it is known; neither is told where there are no normals to hold the recording against. */
        public void get(Recording recording, Consumer<FrameDeviation> then, Consumer<Throwable> failed) {
            cancel();
            ProfileKey key = key(recording);
            ClipKey own = new ClipKey(recording, key);
            FrameDeviation known = kept.get(own);
            if (known != null) {
                then.accept(known);
            } else if (!key.normals.isEmpty()) {
                compute(own, then, failed);
            }
        }

        private void compute(ClipKey own, Consumer<FrameDeviation> then, Consumer<Throwable> failed) {
            Recording recording = own.recording;
            ProfileKey key = own.profile;
            ClipSource heard = source.ofChannel(new Channel(key.channel));
            NormalProfile profile = profiles.get(key);
            Job<Computed> job = jobs.prepare("Deviation of " + recording.name(), lane, (progress, stop) -> {
                NormalProfile made =
                        profile != null ? profile : NormalProfile.of(key.normals, heard, settings, progress, stop);
                stop.check();
                return new Computed(made, FrameDeviation.of(heard.logMel(recording), made));
            });
            computing = job;
            Consumer<NormalProfile> keepProfile = profiles.later(key);
            Consumer<FrameDeviation> keepDeviation = kept.later(own);
            job.onDone(done -> {
                keepProfile.accept(done.profile);
                keepDeviation.accept(done.deviation);
                if (job == computing) {
                    then.accept(done.deviation);
                }
            });
            job.onFailed(error -> {
                if (job == computing) {
                    failed.accept(error);
                }
            });
        }

        /** Wants nothing any more. */
        public void cancel() {
            if (computing != null) {
                computing.stop();
                computing = null;
            }
        }
    }
}
