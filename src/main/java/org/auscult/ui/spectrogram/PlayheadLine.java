package org.auscult.ui.spectrogram;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.auscult.workbench.Listening;
import org.jspecify.annotations.Nullable;

/** Shows on a spectrogram which second of it is heard, or would be. */
final class PlayheadLine extends Rectangle {
    private static final double WIDTH = 2;

    private final Listening listening;

    PlayheadLine(Listening listening) {
        super(WIDTH, 10, Color.WHITE);
        this.listening = listening;
        setId("playhead");
        setStroke(Color.BLACK);
        setStrokeWidth(0.5);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Has it reach from one place of the pane down to another. */
    void reach(double top, double bottom) {
        setY(top);
        setHeight(bottom - top);
    }

    /** Moves it to where the sound is now; there is none where that is out of view, or nothing is shown. */
    void follow(@Nullable PlotArea area) {
        double second = listening.positionSeconds();
        boolean isVisible = area != null
                && listening.heardProperty().get() != null
                && area.time().contains(Math.min(second, area.seconds()));
        setVisible(isVisible);
        if (area != null && isVisible) {
            setTranslateX(area.x(Math.min(second, area.seconds())) - WIDTH / 2);
        }
    }
}
