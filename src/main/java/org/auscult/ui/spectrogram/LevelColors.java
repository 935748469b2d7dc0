package org.auscult.ui.spectrogram;

import org.auscult.feature.DisplaySpectrogram;
import org.auscult.inspection.NormalSpectrum;
import org.auscult.workbench.Differences;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;

/** In which colours levels are shown: as they are, or as they differ from the normals'. */
final class LevelColors {
    private final SpectrogramView view;
    private final Spectrograms spectrograms;
    private final Differences differences;
    private final ColorMap diverging = ColorMap.load("difference");
    private ColorMap absolute;

    LevelColors(SpectrogramView view, Spectrograms spectrograms, Differences differences) {
        this.view = view;
        this.spectrograms = spectrograms;
        this.differences = differences;
        absolute = ColorMap.load(view.colorsProperty().get());
        view.colorsProperty().addListener((property, old, name) -> absolute = ColorMap.load(name));
        view.fittedProperty().addListener((property, old, isFitted) -> follow());
        differences.shownProperty().addListener((property, old, normal) -> follow());
        spectrograms.shownProperty().addListener((property, old, s) -> follow());
        spectrograms.readyProperty().addListener((property, old, ready) -> follow());
    }

    /** Fits the range as soon as all of what is shown is there. */
    private void follow() {
        DisplaySpectrogram shown = spectrograms.shownProperty().get();
        if (view.fittedProperty().get() && shown != null && shown.ready() == shown.frames()) {
            fit();
        }
    }

    /** Those of levels as they are. */
    ColorMap absolute() {
        return absolute;
    }

    /** Those of a spectrogram. */
    Raster.Levels of(DisplaySpectrogram s) {
        NormalSpectrum normal = differences.shownProperty().get();
        double range = view.differenceRangeProperty().get();
        return normal != null && normal.decibels().length == s.bins()
                ? new Raster.Levels(diverging, -range, range, normal.decibels())
                : Raster.Levels.of(
                        absolute,
                        view.lowestProperty().get(),
                        view.highestProperty().get());
    }

    /** Sets the range of what is shown so that it holds nearly all of it. */
    void fit() {
        DisplaySpectrogram shown = spectrograms.shownProperty().get();
        if (differences.shownProperty().get() != null) {
            differences.fitRange();
        } else if (shown != null && shown.ready() > 0) {
            Span range = LevelFit.of(shown);
            view.lowestProperty().set(range.from());
            view.highestProperty().set(range.to());
        }
    }
}
