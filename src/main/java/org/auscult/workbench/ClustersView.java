package org.auscult.workbench;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the clusters are laid out and coloured; the usual way where nothing is set. Used on the FX thread. */
public final class ClustersView {
    private final StringProperty projection = new SimpleStringProperty("");
    private final StringProperty coloring = new SimpleStringProperty("");

    /**
     * All of it, to keep and to bring back.
     *
     * @param projection the title of the projection; empty for the usual one
     * @param coloring the title of what colours the dots; empty for the usual one
     */
    public record State(String projection, String coloring) {
        /** As they are at first. */
        static final State USUAL = new State("", "");
    }

    /** The title of the projection; empty for the usual one. */
    public StringProperty projectionProperty() {
        return projection;
    }

    /** The title of what colours the dots; empty for the usual one. */
    public StringProperty coloringProperty() {
        return coloring;
    }

    /** What is set now. */
    public State state() {
        return new State(projection.get(), coloring.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        projection.set(state.projection());
        coloring.set(state.coloring());
    }
}
