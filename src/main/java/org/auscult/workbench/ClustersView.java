package org.auscult.workbench;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How the clusters are laid out and coloured, the usual way where nothing is set, and what is seen of them. Used on the FX thread. */
public final class ClustersView {
    private final StringProperty projection = new SimpleStringProperty("");
    private final StringProperty coloring = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Zoom> zoom = new SimpleObjectProperty<>();

    /**
     * All of it, to keep and to bring back.
     *
     * @param projection the title of the projection; empty for the usual one
     * @param coloring the title of what colours the dots; empty for the usual one
     * @param zoom what was zoomed to last; null for all dots
     */
    public record State(
            String projection, String coloring, @Nullable Zoom zoom) {
        /** As they are at first. */
        static final State USUAL = new State("", "", null);
    }

    /** The title of the projection; empty for the usual one. */
    public StringProperty projectionProperty() {
        return projection;
    }

    /** The title of what colours the dots; empty for the usual one. */
    public StringProperty coloringProperty() {
        return coloring;
    }

    /** What was zoomed to last; null for all dots. */
    public ObjectProperty<@Nullable Zoom> zoomProperty() {
        return zoom;
    }

    /** What is set now. */
    public State state() {
        return new State(projection.get(), coloring.get(), zoom.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        projection.set(state.projection());
        coloring.set(state.coloring());
        zoom.set(state.zoom());
    }
}
