package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;

/** Keeps what a training tells, and tells it on. */
record RunRecord(Path folder, History history, TrainingListener next) implements TrainingListener {
    @Override
    public void accept(TrainingProgress batch) {
        history.add(batch);
        next.accept(batch);
    }

    @Override
    public void takenUp(List<TrainingProgress> before) {
        before.forEach(history::add);
        next.takenUp(before);
    }

    @Override
    public void embedded(EpochEmbeddings epoch) throws IOException {
        EpochFiles.write(folder, epoch);
        next.embedded(epoch);
    }

    @Override
    public void learned() {
        next.learned();
    }
}
