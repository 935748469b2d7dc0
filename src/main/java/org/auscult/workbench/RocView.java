package org.auscult.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Of which machine the ROC is and how it is drawn. Used on the FX thread. */
public final class RocView {
    private final StringProperty machine = new SimpleStringProperty("");
    private final BooleanProperty decades = new SimpleBooleanProperty();
    private final BooleanProperty band = new SimpleBooleanProperty();

    /**
     * All of it, to keep and to bring back.
     *
     * @param machine whose clips are judged, wherever a run has it; empty for all
     * @param decades whether the small false positive rates are spread over decades
     * @param band whether the band of resampling is drawn
     */
    public record State(String machine, boolean decades, boolean band) {
        /** As it is at first. */
        static final State USUAL = new State("", false, false);
    }

    /** Whose clips are judged, wherever a run has it; empty for all. */
    public StringProperty machineProperty() {
        return machine;
    }

    /** Whether the small false positive rates are spread over decades. */
    public BooleanProperty decadesProperty() {
        return decades;
    }

    /** Whether the band of resampling is drawn. */
    public BooleanProperty bandProperty() {
        return band;
    }

    /** What is set now. */
    public State state() {
        return new State(machine.get(), decades.get(), band.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        machine.set(state.machine());
        decades.set(state.decades());
        band.set(state.band());
    }
}
