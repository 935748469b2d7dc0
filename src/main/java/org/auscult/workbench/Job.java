package org.auscult.workbench;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
        WAITING,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    private final String title;
    private final StopSignal stop = new StopSignal();
    private final Runnable onStop;
    final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    final ReadOnlyObjectWrapper<@Nullable T> result = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<@Nullable Throwable> error = new ReadOnlyObjectWrapper<>();

    Job(String title, Runnable onStop) {
        this.title = title;
        this.onStop = onStop;
    }

    /** What it does, for people. */
    public String title() {
        return title;
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

    /** The result once {@link State#DONE}. */
    public ReadOnlyObjectProperty<@Nullable T> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The error once {@link State#FAILED}. */
    public ReadOnlyObjectProperty<@Nullable Throwable> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Runs {@code action} on the FX thread with the result, once there is one. */
    public Job<T> onDone(Consumer<T> action) {
        result.addListener((property, old, value) -> {
            if (value != null) {
                action.accept(value);
            }
        });
        return this;
    }
}
