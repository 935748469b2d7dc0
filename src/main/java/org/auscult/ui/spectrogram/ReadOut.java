package org.auscult.ui.spectrogram;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.inspection.NormalSpectrum;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Region;
import org.auscult.workbench.Spectrograms;
import org.jspecify.annotations.Nullable;

/** What lies at a place of the spectrogram, in words; without one, where the region lies. */
final class ReadOut {
    private final Listening listening;
    private final Spectrograms spectrograms;
    private final Deviations deviations;
    private final Differences differences;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

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
        Region region = listening.regionProperty().get();
        text.set(region == null ? "" : "Region " + region.words());
    }

    /** Reads a place of the pane. */
    void read(@Nullable PlotArea area, double x, double y) {
        DisplaySpectrogram s = spectrograms.shownProperty().get();
        if (s == null || area == null || !area.contains(x, y)) {
            leave();
            return;
        }
        double second = area.second(x);
        double hertz = area.hertz(y);
        int frame = (int) Math.min(s.frames() - 1, Math.max(0, Math.round(second / s.secondsPerFrame())));
        int bin = (int) Math.min(s.bins() - 1, Math.max(0, Math.round(hertz / s.hertzPerBin())));
        String level = frame < s.ready() ? level(s, frame, bin) : "…";
        String deviation = Optional.ofNullable(deviations.shownProperty().get())
                .map(d -> String.format(Locale.ROOT, "   %.1f σ", d.at(second)))
                .orElse("");
        text.set((String.format(Locale.ROOT, "%.3f s   %.0f Hz   ", second, hertz) + level + deviation)
                .replace('-', '−'));
    }

    private String level(DisplaySpectrogram s, int frame, int bin) {
        float decibels = s.decibels()[frame * s.bins() + bin];
        NormalSpectrum normal = differences.shownProperty().get();
        String level = String.format(Locale.ROOT, "%.1f dBFS", decibels);
        return normal == null || normal.decibels().length != s.bins()
                ? level
                : level + String.format(Locale.ROOT, "   %+.1f dB to normal", decibels - normal.decibels()[bin]);
    }
}
