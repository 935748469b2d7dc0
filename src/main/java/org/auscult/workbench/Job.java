package org.auscult.workbench;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work in the background: its progress, result and error stand on the job itself. Properties change on the
 * FX thread only.
 *
 * @param <T> the result
 */
public final class Job<T> {
    /** The life of a job. */
    public enum State {
        WAITING("Waiting"),
        RUNNING("Running"),
        DONE("Done"),
        STOPPED("Stopped"),
        FAILED("Failed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /** Who waits for a job. */
    public enum Audience {
        /** The user, who asked for it. */
        USER,
        /** Nobody: it makes ready what may be wanted. */
        NOBODY
    }

    private final String title;
    private final Audience audience;
    private final StopSignal stop = new StopSignal();
    private final String stopWords;
    private final Runnable onStop;
    final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    final ReadOnlyObjectWrapper<@Nullable T> result = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Throwable> error = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<@Nullable Offer> pausing = new ReadOnlyObjectWrapper<>();

    final JobLog log = new JobLog();

    private String told = "";
    private String outcome = "";
    private @Nullable String held;

    Job(String title, Audience audience, String stopWords, Runnable onStop) {
        this.title = title;
        this.audience = audience;
        this.stopWords = stopWords;
        this.onStop = onStop;
    }

    /** What it does, for people. */
    public String title() {
        return title;
    }

    /** Who waits for it. */
    public Audience audience() {
        return audience;
    }

    /** What {@link #stop()} does, for people: "Stop", "Stop now and keep". */
    public String stopWords() {
        return stopWords;
    }

    /** The signal that the work looks at. */
    public StopSignal stopSignal() {
        return stop;
    }

    /** Asks the work to end as soon as it can. */
    public void stop() {
        stop.stop();
        onStop.run();
    }

    /** Where it stands in its life. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The finished share, 0 … 1; −1 if unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What is being done, with the time left. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Tells what is being done; shown once it is held no more. */
    void tell(String words) {
        told = words;
        showWords();
    }

    /** Has words stand for what is being done while that is held; null where it goes on. */
    void hold(@Nullable String words) {
        held = words;
        showWords();
    }

    private void showWords() {
        message.set(held == null ? told : held);
    }

    /** The result once {@link State#DONE}. */
    public ReadOnlyObjectProperty<@Nullable T> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The error once {@link State#FAILED}. */
    public ReadOnlyObjectProperty<@Nullable Throwable> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What was told of it, a line each; changes on the FX thread. */
    public ObservableList<String> log() {
        return FXCollections.unmodifiableObservableList(log.lines());
    }

    /** How it ended, for people; before, where it stands. */
    String outcome() {
        return outcome.isEmpty() ? state.get().words() : outcome;
    }

    /** Says how it ended where its state does not say it all; call on the FX thread, as it ends. */
    void endAs(String words) {
        outcome = words;
    }

    /** What can be done with the result, for the list of jobs. */
    public ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** Sets what can be done with the result; call on the FX thread, once there is one. */
    public void offer(List<Offer> offered) {
        offers.set(List.copyOf(offered));
    }

    /** What pauses it while it runs, or has it go on; null where nothing does. */
    public ReadOnlyObjectProperty<@Nullable Offer> pausingProperty() {
        return pausing.getReadOnlyProperty();
    }

    /** Sets what pauses it or has it go on; null for nothing. Call on the FX thread. */
    public void pauseBy(@Nullable Offer offered) {
        pausing.set(offered);
    }

    /** Runs {@code action} on the FX thread with the result, once there is one; call on the FX thread. */
    public Job<T> onDone(Consumer<T> action) {
        once(result, action);
        return this;
    }

    /** Runs {@code action} on the FX thread with the error, if it fails; call on the FX thread. */
    public Job<T> onFailed(Consumer<Throwable> action) {
        once(error, action);
        return this;
    }

    /** Runs {@code action} on the FX thread when it has ended in whatever way; call on the FX thread. */
    public Job<T> onEnd(Runnable action) {
        if (hasEnded()) {
            action.run();
        } else {
            state.addListener((property, old, value) -> {
                if (hasEnded()) {
                    action.run();
                }
            });
        }
        return this;
    }

    private boolean hasEnded() {
        return state.get() != State.WAITING && state.get() != State.RUNNING;
    }

    private static <V> void once(ReadOnlyObjectWrapper<@Nullable V> property, Consumer<V> action) {
        V present = property.get();
        if (present != null) {
            action.accept(present);
        } else {
            property.addListener((observable, old, value) -> {
                if (value != null) {
                    action.accept(value);
                }
            });
        }
    }
}
