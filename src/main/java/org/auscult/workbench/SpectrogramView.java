package org.auscult.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * How spectrograms are painted, in every pane alike: the same level has the same colour, unless each recording is to be shown in
 * the range that fits it. Used on the FX thread.
 */
public final class SpectrogramView {
    /** The shortest time that can be zoomed into, in seconds. */
    private static final double SHORTEST = 0.01;

    private final ObjectProperty<FrequencyAxis> axis = new SimpleObjectProperty<>(FrequencyAxis.LINEAR);
    private final StringProperty colors = new SimpleStringProperty("magma");
    private final DoubleProperty lowest = new SimpleDoubleProperty(-110);
    private final DoubleProperty highest = new SimpleDoubleProperty(-20);
    private final BooleanProperty fitted = new SimpleBooleanProperty();
    private final IntegerProperty fftLength = new SimpleIntegerProperty(1024);
    private final DoubleProperty blend = new SimpleDoubleProperty();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.LEVELS);
    private final DoubleProperty differenceRange = new SimpleDoubleProperty(20);
    private final ObjectProperty<Span> time = new SimpleObjectProperty<>(Span.ALL);
    private final ObjectProperty<Span> frequency = new SimpleObjectProperty<>(Span.ALL);

    /**
     * All of it, to keep and to bring back.
     *
     * @param axis how frequencies are spread
     * @param colors name of the colour map
     * @param lowest level of the first colour, in dBFS
     * @param highest level of the last colour, in dBFS
     * @param fftLength samples of a frame
     * @param blend how far the waveform covers the spectrogram, 0 … 1
     * @param shown what the colours stand for
     * @param differenceRange the difference of the last colour, in dB
     * @param time the seconds in view
     * @param frequency the frequencies in view, in Hz
     * @param fitted whether each recording gets the range of levels that fits it
     */
    public record State(
            FrequencyAxis axis,
            String colors,
            double lowest,
            double highest,
            int fftLength,
            double blend,
            Shown shown,
            double differenceRange,
            Span time,
            Span frequency,
            boolean fitted) {}

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

    /** Whether the scale is not locked: each recording that comes into view gets the range of levels that fits it. */
    public BooleanProperty fittedProperty() {
        return fitted;
    }

    /** Samples of a frame, a power of two. */
    public IntegerProperty fftLengthProperty() {
        return fftLength;
    }

    /** How far the waveform covers the spectrogram: 0 not at all, 1 wholly. */
    public DoubleProperty blendProperty() {
        return blend;
    }

    /** What the colours stand for. */
    public ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** The difference of the last colour, in dB; its negative has the first. */
    public DoubleProperty differenceRangeProperty() {
        return differenceRange;
    }

    /** The seconds in view; what a recording does not have is not shown. */
    public ObjectProperty<Span> timeProperty() {
        return time;
    }

    /** The frequencies in view, in Hz; what a recording does not have is not shown. */
    public ObjectProperty<Span> frequencyProperty() {
        return frequency;
    }

    /** The seconds in view of a recording. */
    public Span timeIn(double seconds) {
        return time.get().within(new Span(0, seconds));
    }

    /** Zooms by a factor about a second, which stays where it is, in a recording of so many seconds. */
    public void zoomTime(double second, double factor, double seconds) {
        Span zoomed = timeIn(seconds).zoomed(second, factor);
        if (zoomed.length() >= seconds) {
            time.set(Span.ALL);
        } else if (zoomed.length() >= SHORTEST) {
            time.set(zoomed.within(new Span(0, seconds)));
        }
    }

    /** Moves by seconds, as far as the recording goes. */
    public void moveTime(double by, double seconds) {
        if (time.get().length() < seconds) {
            time.set(timeIn(seconds).shifted(by).within(new Span(0, seconds)));
        }
    }

    /** Zooms by a factor about a share of the height, which keeps its frequency. */
    public void zoomFrequency(double share, double factor, double highestHertz) {
        frequency.set(Frequencies.of(this, highestHertz).zoomed(share, factor, highestHertz));
    }

    /** Moves by a share of the height, as far as the recording goes. */
    public void moveFrequency(double byShare, double highestHertz) {
        if (!frequency.get().equals(Span.ALL)) {
            frequency.set(Frequencies.of(this, highestHertz).moved(byShare, highestHertz));
        }
    }

    /** Brings all of the recording into view. */
    public void fit() {
        time.set(Span.ALL);
        frequency.set(Span.ALL);
    }

    /** What is set now. */
    public State state() {
        return new State(
                axis.get(),
                colors.get(),
                lowest.get(),
                highest.get(),
                fftLength.get(),
                blend.get(),
                shown.get(),
                differenceRange.get(),
                time.get(),
                frequency.get(),
                fitted.get());
    }

    /** Sets all of it. */
    public void restore(State state) {
        fitted.set(state.fitted());
        axis.set(state.axis());
        colors.set(state.colors());
        lowest.set(state.lowest());
        highest.set(state.highest());
        fftLength.set(state.fftLength());
        blend.set(state.blend());
        shown.set(state.shown());
        differenceRange.set(state.differenceRange());
        time.set(state.time());
        frequency.set(state.frequency());
    }
}
