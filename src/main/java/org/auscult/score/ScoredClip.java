package org.auscult.score;

import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;

/**
 * One recording and what the scores say of it.
 *
 * @param recording the recording
 * @param role what it was to the training
 * @param embedding the detector's embedding
 * @param raw raw scores, in the order of {@link ScoreTable#scores()}; larger is more anomalous
 * @param z the same, standardised by the machine's held-out normals
 * @param saliency as {@link org.auscult.detector.Analysis#saliency()}
 */
public record ScoredClip(
        Recording recording, Role role, float[] embedding, double[] raw, double[] z, float[] saliency) {
    /** The recorded machine. */
    public MachineId machine() {
        return recording.machine();
    }

    /** Whether it is to be judged: the training neither learned from it nor kept it back. */
    public boolean isTest() {
        return role == Role.TEST;
    }

    /** Whether it is to be judged, and known to be normal or anomalous. */
    public boolean isLabelledTest() {
        return isTest() && recording.condition() != Condition.UNKNOWN;
    }

    /** The same scores, of the same sound as another describes it. */
    public ScoredClip of(Recording same) {
        return new ScoredClip(same, role, embedding, raw, z, saliency);
    }
}
