package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.auscult.detector.TrainingProgress;
import org.auscult.file.AtomicFiles;

/** Every batch of a training, kept as CSV. Filled and read on the training's thread. */
final class History {
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

    /** Writes a row a batch: phase, epoch, batch, each loss, learning rate, gradient norm, seconds since the start. */
    void write(Path file) throws IOException {
        Set<String> losses = new LinkedHashSet<>();
        batches.forEach(b -> losses.addAll(b.losses().keySet()));
        StringBuilder csv = new StringBuilder("phase,epoch,batch");
        losses.forEach(loss -> csv.append(",loss_").append(loss));
        csv.append(",learning_rate,gradient_norm,seconds,waited\n");
        for (TrainingProgress b : batches) {
            csv.append(b.phase()).append(',').append(b.epoch()).append(',').append(b.batch());
            losses.forEach(loss -> csv.append(',')
                    .append(b.losses().containsKey(loss) ? b.losses().get(loss) : ""));
            csv.append(',').append(b.learningRate()).append(',').append(b.gradientNorm());
            csv.append(',')
                    .append(Math.round(b.seconds() * 1000) / 1000.0)
                    .append(',')
                    .append(Math.round(b.waited() * 1000) / 1000.0)
                    .append('\n');
        }
        AtomicFiles.writeString(file, csv.toString());
    }
}
