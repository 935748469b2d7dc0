package org.auscult.workbench;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How spectrograms are painted, in every pane alike: the same level has the same colour. Used on the FX thread. */
public final class SpectrogramView {
    private final ObjectProperty<FrequencyAxis> axis = new SimpleObjectProperty<>(FrequencyAxis.LINEAR);
    private final StringProperty colors = new SimpleStringProperty("magma");
    private final DoubleProperty lowest = new SimpleDoubleProperty(-110);
    private final DoubleProperty highest = new SimpleDoubleProperty(-20);
    private final IntegerProperty fftLength = new SimpleIntegerProperty(1024);

    /**
     * All of it, to keep and to bring back.
     *
     * @param axis how frequencies are spread
     * @param colors name of the colour map
     * @param lowest level of the first colour, in dBFS
     * @param highest level of the last colour, in dBFS
     * @param fftLength samples of a frame
     */
    public record State(FrequencyAxis axis, String colors, double lowest, double highest, int fftLength) {}

    /** How frequencies are spread over the height. */
    public ObjectProperty<FrequencyAxis> axisProperty() {
        return axis;
    }

    /** The name of the colour map. */
    public StringProperty colorsProperty() {
        return colors;
    }

    /** The level of the first colour, in dBFS. */
    public DoubleProperty lowestProperty() {
        return lowest;
    }

    /** The level of the last colour, in dBFS. */
    public DoubleProperty highestProperty() {
        return highest;
    }

    /** Samples of a frame, a power of two. */
    public IntegerProperty fftLengthProperty() {
        return fftLength;
    }

    /** What is set now. */
    public State state() {
        return new State(axis.get(), colors.get(), lowest.get(), highest.get(), fftLength.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        axis.set(state.axis());
        colors.set(state.colors());
        lowest.set(state.lowest());
        highest.set(state.highest());
        fftLength.set(state.fftLength());
    }
}
