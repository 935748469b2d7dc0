package org.auscult.ui.spectrogram;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Point2D;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.inspection.NormalSpectrum;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Region;
import org.auscult.workbench.Spectrograms;
import org.jspecify.annotations.Nullable;

/** What lies below the pointer on the spectrogram, in words: of all that its pixel shows; without one, where the region lies. */
final class ReadOut {
    private final Listening listening;
    private final Spectrograms spectrograms;
    private final Deviations deviations;
    private final Differences differences;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private @Nullable Point2D pointer;

    ReadOut(Listening listening, Spectrograms spectrograms, Deviations deviations, Differences differences) {
        this.listening = listening;
        this.spectrograms = spectrograms;
        this.deviations = deviations;
        this.differences = differences;
        listening.regionProperty().addListener((property, old, region) -> leave());
    }

    /** Time, frequency, level and what else is known there. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The pointer is elsewhere. */
    void leave() {
        pointer = null;
        tellRegion();
    }

    private void tellRegion() {
        Region region = listening.regionProperty().get();
        text.set(region == null ? "" : "Region " + region.words());
    }

    /** The pointer is at a place of the pane. */
    void read(@Nullable PlotArea area, double x, double y) {
        pointer = new Point2D(x, y);
        show(area);
    }

    /** Other things may lie below the pointer, which rests. */
    void show(@Nullable PlotArea area) {
        DisplaySpectrogram s = spectrograms.shownProperty().get();
        Point2D at = pointer;
        if (at == null || s == null || area == null || !area.contains(at.getX(), at.getY())) {
            tellRegion();
            return;
        }
        double second = area.second(at.getX());
        String deviation = Optional.ofNullable(deviations.shownProperty().get())
                .map(d -> String.format(Locale.ROOT, "   %.1f σ", d.at(second)))
                .orElse("");
        text.set((String.format(Locale.ROOT, "%.3f s   %.0f Hz   ", second, area.hertz(at.getY()))
                        + level(s, area, at)
                        + deviation)
                .replace('-', '−'));
    }

    private String level(DisplaySpectrogram s, PlotArea area, Point2D at) {
        Pixels pixels = area.pixels(s);
        int x = (int) Math.min(pixels.width() - 1.0, at.getX() - area.left());
        int y = (int) Math.min(pixels.height() - 1.0, at.getY() - area.top());
        if (!pixels.isReady(x)) {
            return "…";
        }
        NormalSpectrum normal = differences.shownProperty().get();
        String level = String.format(Locale.ROOT, "%.1f dBFS", pixels.highest(x, y));
        return normal == null || normal.decibels().length != s.bins()
                ? level
                : level + String.format(Locale.ROOT, "   %+.1f dB to normal", pixels.above(normal.decibels(), x, y));
    }
}
