package org.auscult.workbench;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.task.Progress;
import org.jspecify.annotations.Nullable;

/** What the training that runs, or ran last, has told. Written from the training's thread, read on the FX thread. */
final class TrainingLog {
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<@Nullable TrainingProgress> last = new ReadOnlyObjectWrapper<>();
    private final ObservableList<TrainingProgress> batches = FXCollections.observableArrayList();
    private final ObservableList<EpochEmbeddings> epochs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper learned = new ReadOnlyBooleanWrapper();
    private @Nullable Entry current;

    /** @param fxThread runs things on the FX thread */
    TrainingLog(Executor fxThread) {
        this.fxThread = fxThread;
    }

    /** Begins anew, on the FX thread; what a former training still tells is dropped. */
    Entry begin() {
        batches.clear();
        epochs.clear();
        last.set(null);
        learned.set(false);
        Entry begun = new Entry();
        current = begun;
        return begun;
    }

    /** One training's. */
    final class Entry {
        private final EventSampler<TrainingProgress> sampler = new EventSampler<>(fxThread, this::keep);

        /** Keeps what the training tells, and passes its progress on. */
        TrainingListener listener(Consumer<Progress> progress) {
            return new TrainingListener() {
                @Override
                public void accept(TrainingProgress batch) {
                    sampler.add(batch);
                    progress.accept(new Progress(
                            "Training",
                            Math.round(batch.fraction() * 1000),
                            1000,
                            batch.timeLeft().orElse(null)));
                }

                @Override
                public void embedded(EpochEmbeddings epoch) {
                    fxThread.execute(() -> {
                        if (current == Entry.this) {
                            epochs.add(epoch);
                        }
                    });
                }

                @Override
                public void learned() {
                    fxThread.execute(() -> {
                        if (current == Entry.this) {
                            learned.set(true);
                        }
                    });
                }
            };
        }

        private void keep(List<TrainingProgress> parcel) {
            if (current == this) {
                batches.addAll(parcel);
                last.set(parcel.get(parcel.size() - 1));
            }
        }

        /** Brings what was told last to the FX thread: the training has ended. */
        void end() {
            sampler.flush();
        }
    }

    /** The last batch told of, at most ten a second; null before the first. */
    ReadOnlyObjectProperty<@Nullable TrainingProgress> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Every batch. */
    ObservableList<TrainingProgress> batches() {
        return batches;
    }

    /** Whether all is learned. */
    ReadOnlyBooleanProperty learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    /** Where the probes stood after each epoch. */
    ObservableList<EpochEmbeddings> epochs() {
        return epochs;
    }
}
