package org.auscult.ui.spectrogram;

import java.util.List;
import javafx.geometry.Orientation;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.jspecify.annotations.Nullable;

/** What of a spectrogram is in view, below it in seconds and beside it in frequency; each is there only while that is a part. */
final class Panners {
    private final SpectrogramView view;
    private final Panner time = new Panner(Orientation.HORIZONTAL, "panner", "Seconds in view", this::moveTime);
    private final Panner frequency =
            new Panner(Orientation.VERTICAL, "frequency-panner", "Frequencies in view", this::moveFrequency);
    private @Nullable PlotArea area;

    Panners(SpectrogramView view) {
        this.view = view;
    }

    List<Panner> both() {
        return List.of(time, frequency);
    }

    void hide() {
        area = null;
        both().forEach(panner -> panner.setVisible(false));
    }

    /** @param below where the lower one begins */
    void show(PlotArea shown, double below) {
        area = shown;
        time.show(shown.time().from(), shown.time().length(), shown.seconds());
        time.resizeRelocate(shown.left(), below, shown.width(), Panner.BREADTH);
        Span reach = shown.frequencies().reach(shown.highestHertz());
        frequency.show(reach.to() - 1, 1, reach.length());
        frequency.resizeRelocate(0, shown.top(), Panner.BREADTH, shown.height());
    }

    private void moveTime(double seconds) {
        if (area != null) {
            view.moveTime(seconds, area.seconds());
        }
    }

    private void moveFrequency(double sharesDown) {
        if (area != null) {
            view.moveFrequency(-sharesDown, area.highestHertz());
        }
    }
}
