package org.auscult.workbench;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which two scores are set against each other, and what is seen of their plane. Used on the FX thread. */
public final class DisagreementView {
    private final ObjectProperty<@Nullable Pair> pair = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Zoom> zoom = new SimpleObjectProperty<>();

    /**
     * Two scores.
     *
     * @param across the name of the one whose ranks go to the right
     * @param up the name of the one whose ranks go upwards
     */
    public record Pair(String across, String up) {}

    /**
     * All of it, to keep and to bring back.
     *
     * @param pair the scores that the user chose, wherever a run has them; null for those that differ most
     * @param zoom what was zoomed to last; null for all dots
     */
    public record State(@Nullable Pair pair, @Nullable Zoom zoom) {
        /** As it is at first. */
        static final State USUAL = new State(null, null);
    }

    /** The scores that the user chose, wherever a run has them; null for those that differ most. */
    public ObjectProperty<@Nullable Pair> pairProperty() {
        return pair;
    }

    /** What was zoomed to last; null for all dots. */
    public ObjectProperty<@Nullable Zoom> zoomProperty() {
        return zoom;
    }

    /** What is set now. */
    public State state() {
        return new State(pair.get(), zoom.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        pair.set(state.pair());
        zoom.set(state.zoom());
    }
}
