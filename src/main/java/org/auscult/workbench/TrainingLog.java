package org.auscult.workbench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.task.Progress;
import org.jspecify.annotations.Nullable;

/** What the training that runs, or ran last, has told. Written from the training's thread, read on the FX thread. */
public final class TrainingLog {
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<@Nullable TrainingProgress> last = new ReadOnlyObjectWrapper<>();
    private final ObservableList<TrainingProgress> batches = FXCollections.observableArrayList();
    private final ObservableList<EpochEmbeddings> epochs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper learned = new ReadOnlyBooleanWrapper();
    private Optional<Duration> epochLeft = Optional.empty();
    private Optional<Duration> timeLeft = Optional.empty();
    private int takenUp;
    private @Nullable Entry current;

    /** @param fxThread runs things on the FX thread */
    TrainingLog(Executor fxThread) {
        this.fxThread = fxThread;
    }

    /**
     * Begins anew, on the FX thread; what a former training still tells is dropped.
     *
     * @param control knows when the training is to end
     */
    Entry begin(TrainingControl control) {
        batches.clear();
        epochs.clear();
        last.set(null);
        learned.set(false);
        takenUp = 0;
        Entry begun = new Entry(control);
        current = begun;
        return begun;
    }

    private record Told(TrainingProgress batch, Optional<Duration> epochLeft, Optional<Duration> timeLeft) {}

    /** One training's. */
    final class Entry {
        private final EventSampler<Told> sampler = new EventSampler<>(fxThread, this::keep);
        private final EpochClock clock = new EpochClock();
        private final TrainingControl control;

        private Entry(TrainingControl control) {
            this.control = control;
        }

        private Told told(TrainingProgress batch) {
            Optional<Duration> ofEpoch = clock.left(batch);
            if (control.endsAfterBatch()) {
                return new Told(batch, Optional.empty(), Optional.empty());
            }
            return new Told(batch, ofEpoch, control.endsAfterEpoch() ? ofEpoch : batch.timeLeft());
        }

        /** Keeps what the training tells, and passes its progress on. */
        TrainingListener listener(Consumer<Progress> progress) {
            return new TrainingListener() {
                @Override
                public void accept(TrainingProgress batch) {
                    Told told = told(batch);
                    sampler.add(told);
                    progress.accept(new Progress(
                            "Training",
                            Math.round(batch.fraction() * 1000),
                            1000,
                            told.timeLeft().orElse(null)));
                }

                @Override
                public void takenUp(List<TrainingProgress> before) {
                    fxThread.execute(() -> {
                        if (current == Entry.this) {
                            takenUp = before.size();
                        }
                    });
                    TrainingListener.super.takenUp(before);
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

        private void keep(List<Told> parcel) {
            if (current == this) {
                Told latest = parcel.get(parcel.size() - 1);
                epochLeft = latest.epochLeft();
                timeLeft = latest.timeLeft();
                batches.addAll(parcel.stream().map(Told::batch).toList());
                last.set(latest.batch());
            }
        }

        /** Brings what was told last to the FX thread: the training has ended. */
        void end() {
            sampler.flush();
        }
    }

    /** The last batch told of, at most ten a second; null before the first. */
    public ReadOnlyObjectProperty<@Nullable TrainingProgress> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** What its epoch still took at the last batch told of, as far as that could be told. */
    public Optional<Duration> epochLeft() {
        return epochLeft;
    }

    /** What it all still took then, to the end that was asked for, as far as that could be told. */
    public Optional<Duration> timeLeft() {
        return timeLeft;
    }

    /** Every batch. */
    public ObservableList<TrainingProgress> batches() {
        return batches;
    }

    /** How many of them, the first, were trained before the training was taken up. */
    public int takenUp() {
        return takenUp;
    }

    /** Whether all is learned, and the run is being scored: there is nothing left to hold or to end early. */
    public ReadOnlyBooleanProperty learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    /** Where the probes stood after each epoch; empty if the detector has no epochs. */
    public ObservableList<EpochEmbeddings> epochs() {
        return epochs;
    }
}
