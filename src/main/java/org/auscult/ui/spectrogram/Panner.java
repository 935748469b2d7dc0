package org.auscult.ui.spectrogram;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** Where what is in view along an axis lies in the recording, and what moves it; unseen while all is in view. */
final class Panner extends ScrollBar {
    static final double BREADTH = 10;

    private double from;
    private boolean following;

    /** @param move told how far to move, to the right or down, in the units in which it is shown */
    Panner(Orientation orientation, String id, String what, DoubleConsumer move) {
        setOrientation(orientation);
        setId(id);
        setAccessibleText(what);
        valueProperty().addListener((property, old, value) -> {
            if (!following) {
                double by = value.doubleValue() - from;
                from = value.doubleValue();
                move.accept(by);
            }
        });
    }

    /**
     * Shows what is in view.
     *
     * @param first what lies before it, to the left or above
     * @param length of it
     * @param all the length of all there is
     */
    void show(double first, double length, double all) {
        following = true;
        from = first;
        double room = Math.max(all - length, 0);
        setVisible(room > 0);
        setMax(room);
        setVisibleAmount(room * length / all);
        setBlockIncrement(length);
        setUnitIncrement(length / 10);
        setValue(first);
        following = false;
    }
}
