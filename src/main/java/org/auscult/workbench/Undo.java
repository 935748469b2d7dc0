package org.auscult.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Takes back changes of what the user sets, one after the other, and makes them again. Used on the FX thread. */
public final class Undo {
    private static final int MOST = 200;
    private static final long BURST_NANOS = 1_000_000_000L;

    private final LongSupplier nanoTime;
    private final Deque<Change<?>> done = new ArrayDeque<>();
    private final Deque<Change<?>> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
    private boolean quiet;

    /** Whether changes in a burst are taken back together: letters of a word, a line that is dragged. */
    public enum Bursts {
        JOINED,
        APART
    }

    private record Change<T>(String name, T before, T after, Consumer<T> restore, long nanos) {
        void undo() {
            restore.accept(before);
        }

        void redo() {
            restore.accept(after);
        }
    }

    /** @param nanoTime as {@link System#nanoTime()} */
    public Undo(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Watches the filter and the thresholds; both are forgotten when what they are about is no longer shown. */
    public void watch(Workbench workbench, Selection selection, OperatingPoint point) {
        watch("Filter", selection.filterProperty(), Bursts.JOINED, selection.filterProperty()::set);
        watch("Threshold", point.stateProperty(), Bursts.JOINED, point::restore);
        workbench.scoresProperty().addListener((property, old, view) -> forget("Threshold"));
        workbench.datasetProperty().addListener((property, old, dataset) -> clear());
    }

    /**
     * Remembers every change of a value.
     *
     * @param name what changes, for people: "Filter"
     * @param bursts how changes that follow each other at once are taken
     * @param restore sets the value
     */
    public <T> void watch(String name, ObservableValue<T> value, Bursts bursts, Consumer<T> restore) {
        value.addListener((property, before, after) -> {
            if (!quiet && !Objects.equals(before, after)) {
                add(name, before, after, bursts, restore);
            }
        });
    }

    private <T> void add(String name, T before, T after, Bursts bursts, Consumer<T> restore) {
        long now = nanoTime.getAsLong();
        Change<?> last = done.peek();
        boolean isSame =
                bursts == Bursts.JOINED && last != null && last.name().equals(name) && now - last.nanos() < BURST_NANOS;
        @SuppressWarnings("unchecked") // one name, one value
        T first = isSame ? (T) Objects.requireNonNull(done.pop()).before() : before;
        if (!Objects.equals(first, after)) {
            done.push(new Change<>(name, first, after, restore, now));
        }
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        tell();
    }

    /** Takes back the last change; does nothing if there is none. */
    public void undo() {
        Change<?> change = done.poll();
        if (change != null) {
            without(change::undo);
            undone.push(change);
            tell();
        }
    }

    /** Makes the change again that was taken back last; does nothing if there is none. */
    public void redo() {
        Change<?> change = undone.poll();
        if (change != null) {
            without(change::redo);
            done.push(change);
            tell();
        }
    }

    /** Makes changes that are none of the user's. */
    public void without(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        try {
            changes.run();
        } finally {
            quiet = before;
        }
    }

    /** Forgets the changes of a name: what they were about is gone. */
    public void forget(String name) {
        done.removeIf(change -> change.name().equals(name));
        undone.removeIf(change -> change.name().equals(name));
        tell();
    }

    /** Forgets everything. */
    public void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    /** What would be taken back, for people; empty if nothing. */
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** What would be made again, for people; empty if nothing. */
    public ReadOnlyStringProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private void tell() {
        undoable.set(name(done.peek()));
        redoable.set(name(undone.peek()));
    }

    private static String name(@Nullable Change<?> change) {
        return change == null ? "" : change.name();
    }
}
