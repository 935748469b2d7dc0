package org.auscult.workbench;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is seen of the embedding over the epochs. Used on the FX thread. */
public final class EpochsView {
    private final ObjectProperty<@Nullable Zoom> zoom = new SimpleObjectProperty<>();

    /**
     * All of it, to keep and to bring back.
     *
     * @param zoom what was zoomed to last; null for all dots
     */
    public record State(@Nullable Zoom zoom) {
        /** As it is at first. */
        static final State USUAL = new State(null);
    }

    /** What was zoomed to last; null for all dots. */
    public ObjectProperty<@Nullable Zoom> zoomProperty() {
        return zoom;
    }

    /** What is set now. */
    public State state() {
        return new State(zoom.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        zoom.set(state.zoom());
    }
}
