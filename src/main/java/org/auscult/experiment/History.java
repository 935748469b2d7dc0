package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.auscult.detector.TrainingProgress;
import org.auscult.file.AtomicFiles;
import org.jspecify.annotations.Nullable;

/** Every batch of a training, kept as CSV. Filled and read on the training's thread. */
final class History {
    static final String FILE = "history.csv";

    private final List<TrainingProgress> batches = new ArrayList<>();

    void add(TrainingProgress batch) {
        batches.add(batch);
    }

    /** Whether the training ended before its last batch. */
    boolean stoppedEarly() {
        return batches.isEmpty() || batches.get(batches.size() - 1).fraction() < 1 - 1e-9;
    }

    /** How long it trained. */
    double seconds() {
        return batches.isEmpty() ? 0 : batches.get(batches.size() - 1).seconds();
    }

    /** Writes a row a batch: phase, epoch, batch, each loss, held-out score and AUC (at the end of an epoch), learning rate, gradient norm, seconds since the start. */
    void write(Path file) throws IOException {
        Set<String> losses = new LinkedHashSet<>();
        Set<String> heldOut = new LinkedHashSet<>();
        batches.forEach(b -> losses.addAll(b.losses().keySet()));
        batches.forEach(b -> heldOut.addAll(b.heldOut().keySet()));
        Set<String> aucs = new LinkedHashSet<>();
        batches.forEach(b -> aucs.addAll(b.heldOutAucs().keySet()));
        StringBuilder csv = new StringBuilder("phase,epoch,batch");
        losses.forEach(loss -> csv.append(",loss_").append(loss));
        heldOut.forEach(score -> csv.append(",heldout_").append(score));
        aucs.forEach(score -> csv.append(",auc_").append(score));
        csv.append(",learning_rate,gradient_norm,seconds,waited\n");
        for (TrainingProgress b : batches) {
            csv.append(b.phase()).append(',').append(b.epoch()).append(',').append(b.batch());
            losses.forEach(loss -> csv.append(',').append(cell(b.losses().get(loss))));
            heldOut.forEach(score -> csv.append(',').append(cell(b.heldOut().get(score))));
            aucs.forEach(score -> csv.append(',').append(cell(b.heldOutAucs().get(score))));
            csv.append(',').append(b.learningRate()).append(',').append(b.gradientNorm());
            csv.append(',')
                    .append(Math.round(b.seconds() * 1000) / 1000.0)
                    .append(',')
                    .append(Math.round(b.waited() * 1000) / 1000.0)
                    .append('\n');
        }
        AtomicFiles.writeString(file, csv.toString());
    }

    private static String cell(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
