package org.auscult.workbench;

import java.util.Map;
import java.util.function.Function;
import org.auscult.detector.TrainingProgress;

/** What of a training is drawn over its epochs. */
public enum Quantity {
    /** The mean of each loss over a batch. */
    LOSSES("Losses", "Loss", "Of each batch.", TrainingProgress::losses),
    /** Adam's. */
    LEARNING_RATE(
            "Learning rate", "Learning rate", "Of each batch.", batch -> Map.of("learning rate", batch.learningRate())),
    /** Before clipping. */
    GRADIENT(
            "Gradient norm",
            "L2 norm of the gradient",
            "Of each batch, before clipping.",
            batch -> Map.of("gradient norm", batch.gradientNorm())),
    /** Of normals that are not learned from, after each epoch. */
    HELD_OUT(
            "Held-out scores",
            "Mean score of held-out normals",
            "Of normals that are not learned from, after each epoch.",
            TrainingProgress::heldOut),
    /** Of the same normals under their sisters' names: a training knows no anomalous clip. */
    HELD_OUT_AUC(
            "Held-out AUC",
            "AUC, a sister's name against its own",
            "How surely held-out normals are odd under a sister machine's name; of anomalous clips a training knows nothing.",
            TrainingProgress::heldOutAucs);

    private final String label;
    private final String axis;
    private final String note;
    private final Function<TrainingProgress, Map<String, Double>> values;

    Quantity(String label, String axis, String note, Function<TrainingProgress, Map<String, Double>> values) {
        this.label = label;
        this.axis = axis;
        this.note = note;
        this.values = values;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The title of its axis. */
    public String axis() {
        return axis;
    }

    /** A sentence for people: of what it is. */
    public String note() {
        return note;
    }

    /** What a batch tells of it, by the curve's name. */
    Map<String, Double> of(TrainingProgress batch) {
        return values.apply(batch);
    }
}
