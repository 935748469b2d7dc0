package org.auscult.ui.spectrogram;

import javafx.scene.control.ScrollBar;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;

/** Where the seconds in view lie in the recording, and what moves them; unseen while all are in view. */
final class Panner extends ScrollBar {
    static final double HEIGHT = 10;

    private final SpectrogramView view;
    private double seconds;
    private boolean following;

    Panner(SpectrogramView view) {
        this.view = view;
        setId("panner");
        setAccessibleText("Seconds in view");
        valueProperty().addListener((property, old, from) -> move(from.doubleValue()));
    }

    private void move(double from) {
        if (!following) {
            view.moveTime(from - view.timeIn(seconds).from(), seconds);
        }
    }

    /** Shows where an area's time lies, in a row below it. */
    void show(PlotArea area, double top) {
        following = true;
        seconds = area.seconds();
        Span time = area.time();
        double room = seconds - time.length();
        setVisible(room > 0);
        setMax(Math.max(room, 0));
        setVisibleAmount(room * time.length() / seconds);
        setBlockIncrement(time.length());
        setUnitIncrement(time.length() / 10);
        setValue(time.from());
        resizeRelocate(area.left(), top, area.width(), HEIGHT);
        following = false;
    }
}
