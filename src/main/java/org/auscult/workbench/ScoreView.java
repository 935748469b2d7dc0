package org.auscult.workbench;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.jspecify.annotations.Nullable;

/**
 * The scores of the shown run under the chosen fusion. Immutable.
 *
 * @param scores the names of the scores
 * @param clips the scored clips
 * @param byRecording the same by recording
 * @param byMachine the same by machine, in their order: views ask for it at every frame of a dragged threshold
 * @param fusion how they are fused; null if there are none
 */
public record ScoreView(
        List<String> scores,
        List<ScoredClip> clips,
        Map<Recording, ScoredClip> byRecording,
        Map<MachineId, List<ScoredClip>> byMachine,
        @Nullable Fusion fusion) {
    /** No run shown. */
    public static final ScoreView EMPTY = new ScoreView(List.of(), List.of(), Map.of(), Map.of(), null);

    /** The view of a run; empty if there is none. */
    public static ScoreView of(@Nullable Experiment experiment, @Nullable Fusion fusion) {
        if (experiment == null || fusion == null) {
            return EMPTY;
        }
        List<ScoredClip> clips = experiment.table().clips();
        Map<Recording, ScoredClip> index = new HashMap<>();
        clips.forEach(clip -> index.put(clip.recording(), clip));
        return new ScoreView(
                experiment.table().scores(),
                clips,
                Collections.unmodifiableMap(index),
                MachineId.group(clips, ScoredClip::machine),
                fusion);
    }

    /** The same clips, fused in another way. */
    ScoreView fusedBy(Fusion other) {
        return new ScoreView(scores, clips, byRecording, byMachine, other);
    }

    /** The scores of a recording, if the run has any. */
    public Optional<ScoredClip> of(@Nullable Recording recording) {
        return Optional.ofNullable(recording == null ? null : byRecording.get(recording));
    }

    /** The clips of a machine in a role. */
    public List<ScoredClip> clips(MachineId machine, Role role) {
        return byMachine.getOrDefault(machine, List.of()).stream()
                .filter(clip -> clip.role() == role)
                .toList();
    }

    /** The fused score of a clip; NaN if there is no run. */
    public double fused(ScoredClip clip) {
        return fusion == null ? Double.NaN : fusion.fuse(clip.z());
    }
}
